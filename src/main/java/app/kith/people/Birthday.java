package app.kith.people;

import java.time.LocalDate;
import java.util.OptionalInt;

/// A birthday that comes soon.
///
/// @param turns the age, where the year of birth is known
public record Birthday(PersonRef person, LocalDate on, OptionalInt turns) {

    static Birthday of(PersonRef person, PartialDate born, LocalDate today) {
        var next = born.nextFrom(today);
        return new Birthday(person, next, born.turns(next));
    }
}
