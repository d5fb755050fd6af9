package app.kith.people.joining;

import app.kith.people.ContactDetails;
import app.kith.people.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// One change of a person is taken back, field by field, as far as nobody changed the same field since.
public final class Unjoining {

    private Unjoining() {}

    /// @param before the person before the change
    /// @param after the person as the change left them
    /// @param now the person today
    public static ContactDetails of(ContactDetails before, ContactDetails after, ContactDetails now) {
        var back = now.change();
        for (var field : ContactField.values()) {
            if (Objects.equals(field.of(now), field.of(after))) {
                field.put(back, field.of(before));
            }
        }
        return back.handles(list(before.handles(), after.handles(), now.handles()))
                .dates(list(before.dates(), after.dates(), now.dates()))
                .facts(list(before.facts(), after.facts(), now.facts()))
                .tags(list(before.tags(), after.tags(), now.tags()))
                .build();
    }

    /// Whether a person is as the change left them. A tag is spelt as whoever made it first spelt it.
    public static boolean isAsLeft(ContactDetails now, ContactDetails after) {
        return now.tagged(List.of()).equals(after.tagged(List.of()))
                && tags(now).equals(tags(after));
    }

    private static Set<String> tags(ContactDetails person) {
        return person.tags().stream().map(SearchText::fold).collect(Collectors.toSet());
    }

    /// Without what the change added; what the user added or removed since stays so.
    private static <T> List<T> list(List<T> before, List<T> after, List<T> now) {
        if (now.equals(after)) {
            return before;
        }
        var left = new ArrayList<>(now);
        after.stream().filter(one -> !before.contains(one)).forEach(left::remove);
        before.stream()
                .filter(one -> !after.contains(one) && !left.contains(one))
                .forEach(left::add);
        return left;
    }
}
