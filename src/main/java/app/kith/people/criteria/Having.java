package app.kith.people.criteria;

import java.util.Set;
import java.util.stream.Collectors;

/// All of these are written down about them, or none of them is.
///
/// @param has whether they are
public record Having(Set<Known> known, boolean has) implements Criterion {
    static final String HAS = "has";
    static final String HAS_NOT = "has-not";

    public Having {
        known = Set.copyOf(known);
    }

    @Override
    public String key() {
        return has ? HAS : HAS_NOT;
    }

    @Override
    public String value() {
        return Values.names(known);
    }

    @Override
    public String topic() {
        return has ? "Has" : "Has not";
    }

    @Override
    public String words() {
        return known.stream().sorted().map(Known::label).collect(Collectors.joining(", "));
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.all(known.stream()
                .map(one -> has ? one.condition() : one.condition().not())
                .toList());
    }
}
