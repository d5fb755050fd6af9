package app.kith.people.criteria;

import app.kith.people.Trend;
import java.util.Set;
import java.util.stream.Collectors;

/// Warming, steady or cooling.
public record Going(Set<Trend> trends) implements Criterion {
    static final String KEY = "trend";

    public Going {
        trends = Set.copyOf(trends);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(trends);
    }

    @Override
    public String topic() {
        return "Trend";
    }

    @Override
    public String words() {
        return trends.stream().sorted().map(Trend::label).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.any(trends.stream()
                .sorted()
                .map(trend -> Condition.of(trend.sql("c")))
                .toList());
    }
}
