package app.kith.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A birthday or another important date of somebody that comes soon.
///
/// @param label what the day is; null for a birthday
/// @param years how old they turn, or how many years ago it was, where the year is known
public record Occasion(PersonRef person, @Nullable String label, LocalDate on, OptionalInt years) {
    static final Comparator<Occasion> SOONEST_FIRST = Comparator.comparing(Occasion::on);

    static Occasion of(Birthday birthday) {
        return new Occasion(birthday.person(), null, birthday.on(), birthday.turns());
    }

    static Occasion of(PersonRef person, ImportantDate date, LocalDate today) {
        var next = date.date().nextFrom(today);
        return new Occasion(person, date.label(), next, date.date().turns(next));
    }

    public boolean isBirthday() {
        return label == null;
    }
}
