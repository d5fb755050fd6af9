package app.kith.people.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last interaction lies within these days, both counted; open where there is none.
public record LastInteraction(
        @Nullable LocalDate from, @Nullable LocalDate to) implements OfDays {
    static final String KEY = "last";

    /// @throws IllegalArgumentException when it begins after its end, or has neither
    public LastInteraction {
        if (!new Values.Days(from, to).isSensible()) {
            throw new IllegalArgumentException("The first day comes after the last.");
        }
    }

    /// Nothing since that day.
    public static LastInteraction before(LocalDate day) {
        return new LastInteraction(null, day.minusDays(1));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String topic() {
        return "Last interaction";
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public Condition condition(Ground ground) {
        return new Values.Days(from, to).condition("c.last_interaction");
    }
}
