package app.kith.people.criteria;

import app.kith.people.Circle;
import java.util.Set;
import java.util.stream.Collectors;

/// Kept in one of these circles.
public record InCircles(Set<Circle> circles) implements Criterion {
    static final String KEY = "circle";

    public InCircles {
        circles = Set.copyOf(circles);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(circles);
    }

    @Override
    public String topic() {
        return "Circle";
    }

    @Override
    public String words() {
        return circles.stream().sorted().map(Circle::label).collect(Collectors.joining(", "));
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.in("c.circle", circles.stream().map(Circle::ordinal).toList());
    }
}
