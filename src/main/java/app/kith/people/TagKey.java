package app.kith.people;

/// What tags are compared by: their names without case and accents.
public final class TagKey {
    private TagKey() {}

    public static String of(String name) {
        var folded = SearchText.fold(name);
        if (folded.isEmpty()) {
            return name;
        }
        var longest = ContactDetails.MAX_TAG; // folding makes two letters of some
        return folded.length() <= longest ? folded : folded.substring(0, longest);
    }
}
