package app.kith.interactions.quicklog;

import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/// What is to be read, and when and where it was typed.
///
/// @param today the day it was typed
/// @param locale in whose words, and in whose order of day and month, days are written
/// @param left parts that mean nothing here and stay words of the note: dates, or what was passed on
public record Line(String text, LocalDate today, Locale locale, Set<Part> left) {
    public Line {
        left = Set.copyOf(left);
    }

    /// In which everything counts.
    public static Line of(String text, LocalDate today, Locale locale) {
        return new Line(text, today, locale, Set.of());
    }

    /// The same line in which those parts stay words of the note.
    public Line leaving(Set<Part> parts) {
        return new Line(text, today, locale, parts);
    }

    boolean leaves(Part part) {
        return left.contains(part);
    }
}
