package app.kith.people.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Written down for the first time on one of these days, both counted; open where there is none.
public record Added(@Nullable LocalDate from, @Nullable LocalDate to) implements OfDays {
    static final String KEY = "added";

    /// @throws IllegalArgumentException when it begins after its end, or has neither
    public Added {
        if (!new Values.Days(from, to).isSensible()) {
            throw new IllegalArgumentException("The first day comes after the last.");
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String topic() {
        return "Added";
    }

    @Override
    public Condition condition(Ground ground) {
        var next = to == null ? null : to.plusDays(1);
        if (from == null) {
            return Condition.of("c.created_at < ?", ground.start(next));
        }
        return next == null
                ? Condition.of("c.created_at >= ?", ground.start(from))
                : Condition.of("c.created_at >= ? and c.created_at < ?", ground.start(from), ground.start(next));
    }
}
