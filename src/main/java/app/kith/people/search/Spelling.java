package app.kith.people.search;

/// Whether a word is another one but for a slip: a letter wrong, missing, too many, or two that changed places.
public final class Spelling {
    private Spelling() {}

    public static boolean isOneSlipAway(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var rest = one.substring(same);
        var otherRest = other.substring(same);
        if (rest.isEmpty() || otherRest.isEmpty()) {
            return true;
        }
        return rest.substring(1).equals(otherRest.substring(1))
                || rest.substring(1).equals(otherRest)
                || rest.equals(otherRest.substring(1))
                || haveChangedPlaces(rest, otherRest);
    }

    private static boolean haveChangedPlaces(String rest, String otherRest) {
        return rest.length() == otherRest.length()
                && rest.length() >= 2
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)
                && rest.substring(2).equals(otherRest.substring(2));
    }
}
