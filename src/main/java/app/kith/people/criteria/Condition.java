package app.kith.people.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A condition in SQL on the table `contact`, which is called `c` in it. Other tables are reached by `c.id`, which lies
/// in the workspace.
///
/// @param params for its question marks, in order
public record Condition(String sql, List<Object> params) {

    public Condition {
        params = List.copyOf(params);
    }

    public static Condition of(String sql, Object... params) {
        return new Condition(sql, List.of(params));
    }

    /// @param column compared with each value; no values are no condition that anybody meets
    public static Condition in(String column, Collection<?> values) {
        return values.isEmpty()
                ? of("1 = 0")
                : new Condition(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    public static Condition any(Collection<Condition> some) {
        return joined(some, " or ", "1 = 0");
    }

    public static Condition all(Collection<Condition> some) {
        return joined(some, " and ", "1 = 1");
    }

    public Condition not() {
        return new Condition("not (" + sql + ")", params);
    }

    private static Condition joined(Collection<Condition> some, String word, String none) {
        if (some.isEmpty()) {
            return of(none);
        }
        var params = new ArrayList<>();
        some.forEach(one -> params.addAll(one.params()));
        return new Condition(some.stream().map(one -> "(" + one.sql() + ")").collect(Collectors.joining(word)), params);
    }
}
