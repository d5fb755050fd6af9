package app.kith.people.ui;

import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A birthday in words.
final class BirthdayWords {
    private BirthdayWords() {}

    /// "3 March", "3 March 1985".
    static String full(PartialDate born, Locale locale) {
        return born.year() == null ? day(born, locale) : day(born, locale) + " " + born.year();
    }

    /// "Birthday 3 March", "Birthday 3 March, turns 41".
    static String next(PartialDate born, LocalDate today, Locale locale) {
        var turns = born.turns(born.nextFrom(today));
        return "Birthday " + day(born, locale) + (turns.isPresent() ? ", turns " + turns.getAsInt() : "");
    }

    private static String day(PartialDate born, Locale locale) {
        return MonthDay.of(born.month(), born.day()).format(DateTimeFormatter.ofPattern("d MMMM", locale));
    }
}
