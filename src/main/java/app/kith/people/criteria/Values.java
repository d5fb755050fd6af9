package app.kith.people.criteria;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the values of criteria are written: enumerations in small letters, several values with commas between
/// them, days as `2026-05-01` and stretches of days as `2026-05-01..2026-05-31`.
final class Values {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LAST_YEAR = 9998; // so that there is a day after, which any database has
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Values() {}

    /// Days from one to another, both counted; open where there is none.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
        static Optional<Days> read(String text) {
            var parts = text.split("\\.\\.", 2);
            if (parts.length < 2) {
                return Optional.empty();
            }
            var days = new Days(day(parts[0]), day(parts[1]));
            return days.isSensible() ? Optional.of(days) : Optional.empty();
        }

        boolean isSensible() {
            return from == null ? to != null : to == null || !to.isBefore(from);
        }

        String written() {
            return (from == null ? "" : from.toString()) + ".." + (to == null ? "" : to.toString());
        }

        String words() {
            if (from == null) {
                return "before " + DAY.format(Objects.requireNonNull(to).plusDays(1));
            }
            if (to == null) {
                return "since " + DAY.format(from);
            }
            if (from.equals(to)) {
                return "on " + DAY.format(from);
            }
            var month = YearMonth.from(from);
            return from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())
                    ? "in " + MONTH.format(month)
                    : DAY.format(from) + " to " + DAY.format(to);
        }

        /// @param column a day
        Condition condition(String column) {
            if (from == null) {
                // with a beginning, since an index of H2 begins with those who have no day
                return Condition.of(column + " between date '0001-01-01' and ?", Objects.requireNonNull(to));
            }
            return to == null
                    ? Condition.of(column + " >= ?", from)
                    : Condition.of(column + " between ? and ?", from, to);
        }

        private static @Nullable LocalDate day(String text) {
            try {
                var day = text.isEmpty() ? null : LocalDate.parse(text);
                return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
            } catch (DateTimeParseException garbage) {
                return null;
            }
        }
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String names(Collection<? extends Enum<?>> all) {
        return all.stream().sorted().map(Values::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> enums(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> Arrays.asList(text.split(",")).contains(name(one)))
                .collect(Collectors.toSet());
    }

    static String list(Collection<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(","));
    }

    static List<String> list(String text) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(letter == '\\' && i + 1 < text.length() ? text.charAt(++i) : letter);
            }
        }
        values.add(value.toString());
        return values.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
