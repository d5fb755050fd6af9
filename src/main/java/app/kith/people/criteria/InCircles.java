package app.kith.people.criteria;

import app.kith.people.Circle;
import java.util.List;
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
    public boolean isIndexed() {
        return true;
    }

    @Override
    public Condition condition(Ground ground) {
        var places = circles.stream().map(Circle::ordinal).sorted().toList();
        if (places.isEmpty()) return Condition.any(List.of());
        // the stretch is what H2 finds in an index
        return Condition.all(List.of(
                Condition.of("c.circle between ? and ?", places.getFirst(), places.getLast()),
                Condition.in("c.circle", places)));
    }

    @Override
    public boolean namesFew() {
        return circles.stream().allMatch(circle -> circle.size() != null);
    }
}
