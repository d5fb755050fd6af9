package app.kith.people.relations;

/// What two people are to each other: a word for the one and a word for the other.
public enum TieKind {
    PARTNER("partner"),
    PARENT("parent", "child"),
    SIBLING("sibling"),
    GRANDPARENT("grandparent", "grandchild"),
    RELATIVE("relative"),
    FRIEND("friend"),
    COLLEAGUE("colleague"),
    MANAGER("manager", "report"),
    MENTOR("mentor", "mentee"),
    TEACHER("teacher", "student"),
    SCHOOLMATE("schoolmate"),
    FLATMATE("flatmate"),
    NEIGHBOUR("neighbour"),
    SUPPLIER("supplier", "client"),
    /// The one introduced the user to the other. It lies with the person introduced, who has one introducer at most.
    INTRODUCED("introduced you to", "met through"),
    /// In the user's own words.
    OTHER("", "");

    private final String word;
    private final String back;

    TieKind(String word, String back) {
        this.word = word;
        this.back = back;
    }

    TieKind(String both) {
        this(both, both);
    }

    String word() {
        return word;
    }

    String back() {
        return back;
    }

    /// Whether both are the same to each other.
    public boolean isMutual() {
        return this != OTHER && word.equals(back);
    }
}
