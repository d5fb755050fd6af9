package app.kith.people.criteria;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// With a birthday in one of these months.
public record BornIn(Set<Month> months) implements Criterion {
    static final String KEY = "birthday";

    public BornIn {
        months = Set.copyOf(months);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return Values.names(months);
    }

    @Override
    public String topic() {
        return "Birthday in";
    }

    @Override
    public String words() {
        return months.stream().sorted().map(BornIn::label).collect(Collectors.joining(", "));
    }

    public static String label(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public Condition condition(Ground ground) {
        return Condition.in(
                "c.birth_month", months.stream().map(Month::getValue).toList());
    }
}
