package app.kith.people.criteria;

/// One thing that the people of a list have in common. Adding a kind means a record here and a line in
/// [Criteria].
public interface Criterion {
    /// Its name in an address, the same for all of its kind: a filter has at most one with each key.
    String key();

    /// What [Criteria#read] makes it of.
    String value();

    /// What it is about, such as "Circle".
    String topic();

    /// What it asks for, such as "Close, Active".
    String words();

    Condition condition(Ground ground);

    /// Whether an index holds all that this asks.
    default boolean isIndexed() {
        return false;
    }

    /// Whether this holds for few people, however many there are.
    default boolean namesFew() {
        return false;
    }
}
