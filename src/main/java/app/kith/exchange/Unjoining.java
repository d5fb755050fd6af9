package app.kith.exchange;

import app.kith.people.ContactDetails;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an import joined to a person is taken off them again, field by field, as far as nobody changed it since.
final class Unjoining {

    private Unjoining() {}

    /// @param before the person before the import
    /// @param after the person as the import left them
    /// @param now the person today
    static ContactDetails of(ContactDetails before, ContactDetails after, ContactDetails now) {
        return new ContactDetails(
                back(before.name(), after.name(), now.name()),
                nullable(before, after, now, ContactDetails::nickname),
                nullable(before, after, now, ContactDetails::pronouns),
                nullable(before, after, now, ContactDetails::company),
                nullable(before, after, now, ContactDetails::jobTitle),
                nullable(before, after, now, ContactDetails::place),
                nullable(before, after, now, ContactDetails::howMet),
                nullable(before, after, now, ContactDetails::metOn),
                nullable(before, after, now, ContactDetails::birthday),
                nullable(before, after, now, ContactDetails::note),
                nullable(before, after, now, ContactDetails::portrait),
                list(before.handles(), after.handles(), now.handles()),
                list(before.facts(), after.facts(), now.facts()),
                list(before.tags(), after.tags(), now.tags()));
    }

    /// Whether a person is as the import left them. A tag is spelt as whoever made it first spelt it.
    static boolean isAsLeft(ContactDetails now, ContactDetails after) {
        return now.tagged(List.of()).equals(after.tagged(List.of()))
                && tags(now).equals(tags(after));
    }

    private static Set<String> tags(ContactDetails person) {
        return person.tags().stream().map(SearchText::fold).collect(Collectors.toSet());
    }

    private static <T> T back(T before, T after, T now) {
        return now.equals(after) ? before : now;
    }

    private static <T> @Nullable T nullable(
            ContactDetails before,
            ContactDetails after,
            ContactDetails now,
            java.util.function.Function<ContactDetails, @Nullable T> field) {
        var current = field.apply(now);
        return Objects.equals(current, field.apply(after)) ? field.apply(before) : current;
    }

    /// Without what the import added; what the user added or removed since stays so.
    private static <T> List<T> list(List<T> before, List<T> after, List<T> now) {
        var left = new ArrayList<>(now);
        after.stream().filter(one -> !before.contains(one)).forEach(left::remove);
        before.stream()
                .filter(one -> !after.contains(one) && !left.contains(one))
                .forEach(left::add);
        return left;
    }
}
