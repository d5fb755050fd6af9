package app.kith.interactions.quicklog;

import app.kith.design.Words;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.passing.PassingOn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line understood: what happened, with whom and when.
///
/// @param date as said, or the day of typing
/// @param time only if a clock time was said
/// @param minutes the length, 1 to 1440
/// @param people in the order typed; may need choosing or adding, see [#isClear]
/// @param passing what they were asked to pass on; null for nothing
/// @param note the rest, as typed; empty if there is none
/// @param tokens in order, without overlap
public record ParsedLog(
        InteractionKind kind,
        Direction direction,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        List<Person> people,
        @Nullable PassingOn passing,
        String note,
        List<Token> tokens,
        Set<Remark> remarks) {
    public ParsedLog {
        people = List.copyOf(people);
        tokens = List.copyOf(tokens);
        remarks = Set.copyOf(remarks);
    }

    /// There is somebody, and everybody is known: it may be saved without asking.
    public boolean isClear() {
        return !people.isEmpty() && people.stream().allMatch(Person.Known.class::isInstance);
    }

    /// Whether the line says this part.
    public boolean says(Token.Part part) {
        return tokens.stream().anyMatch(token -> token.part() == part);
    }

    /// The text of the line with blanks for this part.
    public String without(String text, Token.Part part) {
        var others = new StringBuilder(text);
        tokens.stream()
                .filter(token -> token.part() == part)
                .forEach(token -> others.replace(token.start(), token.end(), " ".repeat(token.end() - token.start())));
        return others.toString();
    }

    /// The same line with these people.
    public ParsedLog with(List<Person> others) {
        return new ParsedLog(kind, direction, date, time, minutes, others, passing, note, tokens, remarks);
    }

    /// The line said back. The year is named only if it is not that of `today`.
    public InWords inWords(Locale locale, LocalDate today) {
        var names = people.stream().map(Person::name).toList();
        var title = names.isEmpty() ? kind.label() : kind.phrase(direction) + " " + Words.list(names);
        var details = new ArrayList<String>();
        var words = new Words(today, locale);
        var day = words.weekdayAndDate(date);
        details.add(time == null ? day : day + " at " + words.time(time));
        if (minutes != null) details.add(Words.lengthSpelled(minutes));
        if (kind.inPerson()) details.add("in person");
        return new InWords(title, String.join(", ", details));
    }

    /// @param title "Coffee with Ana Ruiz"
    /// @param detail "Monday 16 November, 45 minutes, in person"
    public record InWords(String title, String detail) {
        @Override
        public String toString() {
            return title + ". " + detail;
        }
    }
}
