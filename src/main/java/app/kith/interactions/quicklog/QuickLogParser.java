package app.kith.interactions.quicklog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Understands one typed line. First [#scan] finds the parts and the phrases that may be people; once those
/// have been looked up together, [#resolve] says who they are, and with that knowledge where each name ends:
/// known people win over guesses, so "coffee with ana ruiz great talk" ends the name after "ruiz" if there is
/// an Ana Ruiz.
///
/// The first sentence end, comma, dash or colon ends what is read; the rest is the note, but for a day at its
/// end: in "lunch with Ana about the kiln yesterday" it is the day of the lunch. A line in which no kind of
/// interaction is found is a note as a whole. Nothing is ever thrown because of the text.
public final class QuickLogParser {
    private QuickLogParser() {}

    public static Scanned scan(Line line) {
        return new Scan(line, Map.of()).scanned();
    }

    public static Scanned scan(String text, LocalDate today, Locale locale) {
        return scan(Line.of(text, today, locale));
    }

    /// @param found the people for each of [Scanned#phrases]; a phrase without people may be missing
    public static ParsedLog resolve(Scanned scanned, Map<String, List<Candidate>> found) {
        var informed = new Scan(scanned.line(), found).scanned();
        return new ParsedLog(
                informed.kind(),
                informed.direction(),
                informed.date() == null ? informed.line().today() : informed.date(),
                informed.time(),
                informed.minutes(),
                informed.names().stream()
                        .map(span -> person(span, found.getOrDefault(span.phrase(), List.of())))
                        .toList(),
                informed.passing(),
                informed.note(),
                informed.tokens(),
                informed.remarks());
    }

    /// Both steps, with one call of [PeopleLookup#all] between them.
    public static ParsedLog parse(String text, LocalDate today, Locale locale, PeopleLookup people) {
        var scanned = scan(text, today, locale);
        return resolve(scanned, scanned.phrases().isEmpty() ? Map.of() : people.all(scanned.phrases()));
    }

    /// What somebody new is called, going by the phrase typed for them: "ana rusu" is Ana Rusu.
    public static String nameOf(String phrase) {
        return Letters.asName(phrase);
    }

    private static Person person(NameSpan span, List<Candidate> candidates) {
        var named = candidates.stream().filter(it -> it.isNamed(span.phrase())).toList();
        var fitting = named.isEmpty() ? candidates : named;
        return switch (fitting.size()) {
            case 0 -> new Person.Unknown(span, Letters.asName(span.phrase()));
            case 1 -> new Person.Known(span, fitting.getFirst());
            default -> new Person.Ambiguous(span, fitting);
        };
    }
}
