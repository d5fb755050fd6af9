package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.fields.FactField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Facts that belong together, told by what they are called.
enum FactGroup {
    FAMILY("Family", Icon.Name.BABY, List.of("Partner", "Children", "Parents", "Siblings", "Pets")),
    LIKES("Likes and gifts", Icon.Name.GIFT, List.of("Likes", "Dislikes", "Gifts", "Diet", "Hobbies")),
    WORK("Work", Icon.Name.BRIEFCASE, List.of("Job", "Studied")),
    PLACES("Places", Icon.Name.MAP_PIN, List.of("Lived in", "Born in")),
    OWN("Facts you keep", Icon.Name.BOOKMARK, List.of()),
    MORE("More", Icon.Name.INFO, List.of("Languages"));

    private static final Set<String> FAMILY_WORDS = Set.of(
            "partner",
            "spouse",
            "wife",
            "husband",
            "children",
            "kids",
            "child",
            "son",
            "daughter",
            "parents",
            "mother",
            "father",
            "sibling",
            "siblings",
            "brother",
            "sister",
            "pets",
            "pet",
            "dog",
            "cat",
            "family",
            "grandchildren");
    private static final Set<String> LIKES_WORDS = Set.of(
            "likes",
            "dislikes",
            "gift",
            "gifts",
            "gift ideas",
            "diet",
            "hobbies",
            "hobby",
            "interests",
            "allergies",
            "favourite",
            "collects",
            "drinks",
            "food",
            "music",
            "books");
    private static final Set<String> WORK_WORDS = Set.of(
            "job",
            "jobs",
            "work",
            "worked at",
            "worked as",
            "employer",
            "position",
            "profession",
            "studied",
            "school",
            "schools",
            "university",
            "department",
            "earlier work",
            "career");
    private static final Set<String> PLACES_WORDS = Set.of(
            "lived in",
            "lives in",
            "born in",
            "from",
            "address",
            "home address",
            "work address",
            "business address",
            "other address",
            "place",
            "moved to",
            "grew up in",
            "birthplace");

    private final String title;
    private final Icon.Name icon;
    private final List<String> suggested;

    FactGroup(String title, Icon.Name icon, List<String> suggested) {
        this.title = title;
        this.icon = icon;
        this.suggested = suggested;
    }

    String title() {
        return title;
    }

    Icon.Name icon() {
        return icon;
    }

    /// Whether such facts are usually so for some years.
    boolean passes() {
        return this == WORK || this == PLACES;
    }

    /// Where a fact of this name belongs.
    static FactGroup of(String label, Collection<FactField> own) {
        if (FactField.named(label, own).isPresent()) {
            return OWN;
        }
        var key = FactField.key(label);
        if (FAMILY_WORDS.contains(key)) {
            return FAMILY;
        }
        if (LIKES_WORDS.contains(key)) {
            return LIKES;
        }
        if (WORK_WORDS.contains(key)) {
            return WORK;
        }
        return PLACES_WORDS.contains(key) ? PLACES : MORE;
    }

    /// Names that a new fact may have, those of the workspace's own first.
    static List<String> labels(Collection<FactField> own) {
        return Stream.concat(
                        own.stream().map(FactField::name),
                        Stream.of(values()).flatMap(group -> group.suggested.stream()))
                .distinct()
                .toList();
    }
}
