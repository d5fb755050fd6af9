package app.kith.exchange.format;

import app.kith.exchange.format.ColumnMatch.Confidence;
import java.util.ArrayList;
import java.util.List;

/// What only shows when all columns have been seen.
final class ColumnsTogether {
    private final FileSniff file;
    private final ColumnMatcher matcher;

    ColumnsTogether(FileSniff file, ColumnMatcher matcher) {
        this.file = file;
        this.matcher = matcher;
    }

    List<ColumnMatch> settled(List<ColumnMatch> matches) {
        var settled = new ArrayList<>(matches);
        if (matches.stream().anyMatch(ColumnsTogether::isSurelyName))
            settled.replaceAll(match -> match.field() == ImportField.FULL_NAME
                            && match.confidence() == Confidence.PROBABLY
                    ? matcher.matched(
                            matcher.sample(match), ImportField.FACT, Confidence.PROBABLY, "The names stand elsewhere")
                    : match);
        if (isThere(ImportField.GIVEN_NAME, matches) && !isThere(ImportField.FAMILY_NAME, matches))
            settled.replaceAll(match -> match.field() == ImportField.FULL_NAME && isFamilyName(match, matches)
                    ? matcher.matched(
                            matcher.sample(match), ImportField.FAMILY_NAME, match.confidence(), "Beside the first name")
                    : match);
        if (isThere(ImportField.FAMILY_NAME, matches) && !isThere(ImportField.GIVEN_NAME, matches))
            settled.replaceAll(match -> match.field() == ImportField.FULL_NAME && isGivenName(match, matches)
                    ? matcher.matched(
                            matcher.sample(match), ImportField.GIVEN_NAME, match.confidence(), "Beside the last name")
                    : match);
        if (isThere(ImportField.BIRTH_MONTH, matches))
            settled.replaceAll(match -> match.field() == ImportField.BIRTHDAY && isDayOfMonth(match)
                    ? matcher.matched(
                            matcher.sample(match), ImportField.BIRTH_DAY, Confidence.SURE, "Beside the month of birth")
                    : match);
        if (settled.stream().anyMatch(match -> isPlainAddress(match.choice())))
            settled.replaceAll(match ->
                    match.field() == ImportField.PLACE && match.choice().label() == null
                            ? match.labelled("Address")
                            : match);
        if (matches.stream().map(ColumnMatch::field).noneMatch(ImportField::isName)) nameByShape(settled);
        settled.replaceAll(
                match -> match.field().isDate() && match.dates().hasQuestion() && file.format() != KnownFormat.LINKEDIN
                        ? new ColumnMatch(
                                match.choice(),
                                Confidence.PLEASE_CHECK,
                                match.dates().evidence(),
                                match.samples(),
                                match.dates())
                        : match);
        return List.copyOf(settled);
    }

    private static boolean isSurelyName(ColumnMatch match) {
        return match.field().isName() && match.field() != ImportField.NICKNAME && match.confidence() == Confidence.SURE;
    }

    private static boolean isThere(ImportField field, List<ColumnMatch> matches) {
        return matches.stream().anyMatch(match -> match.field() == field);
    }

    private static boolean isPlainAddress(ColumnChoice choice) {
        return choice.field() == ImportField.ADDRESS && "Address".equals(choice.label());
    }

    private boolean isDayOfMonth(ColumnMatch match) {
        return matcher.sample(match).mostly(value -> value.matches("[0-3]?\\d"));
    }

    /// "Vorname, Name" means first and last name; "First name, Name" with whole names in the latter does not.
    private boolean isFamilyName(ColumnMatch match, List<ColumnMatch> all) {
        if (file.format() != KnownFormat.GENERIC || !WorldWords.isJustName(HeaderWords.normal(match.name())))
            return false;
        var given = all.stream()
                .filter(other -> other.field() == ImportField.GIVEN_NAME)
                .findFirst()
                .orElseThrow();
        return match.samples().stream()
                .noneMatch(name -> given.samples().stream().anyMatch(first -> name.startsWith(first + " ")));
    }

    /// "Nombre, Apellidos" means first and last name, unless the former holds both.
    private boolean isGivenName(ColumnMatch match, List<ColumnMatch> all) {
        if (file.format() != KnownFormat.GENERIC || !WorldWords.isJustName(HeaderWords.normal(match.name())))
            return false;
        var family = all.stream()
                .filter(other -> other.field() == ImportField.FAMILY_NAME)
                .findFirst()
                .orElseThrow();
        return match.samples().stream()
                .noneMatch(name -> family.samples().stream().anyMatch(last -> name.endsWith(" " + last)));
    }

    /// A named column is taken for people's names only if nothing else could tell who they are.
    private void nameByShape(List<ColumnMatch> settled) {
        var reachable =
                settled.stream().anyMatch(match -> match.field().handle().isPresent());
        for (var i = 0; i < settled.size(); i++) {
            var sample = matcher.sample(settled.get(i));
            if (settled.get(i).field() != ImportField.FACT
                    || !ValueShapes.areNames(sample)
                    || file.shape().hasHeader() && reachable) continue;
            var single = sample.mostly(value -> !value.contains(" "));
            var next = i + 1 < settled.size() ? settled.get(i + 1) : null;
            if (single
                    && next != null
                    && next.field() == ImportField.FACT
                    && ValueShapes.areNames(matcher.sample(next))) {
                settled.set(
                        i,
                        matcher.matched(
                                sample, ImportField.GIVEN_NAME, Confidence.PLEASE_CHECK, "Its values look like names"));
                settled.set(
                        i + 1,
                        matcher.matched(
                                matcher.sample(next),
                                ImportField.FAMILY_NAME,
                                Confidence.PLEASE_CHECK,
                                "Its values look like names"));
            } else
                settled.set(
                        i,
                        matcher.matched(
                                sample, ImportField.FULL_NAME, Confidence.PLEASE_CHECK, "Its values look like names"));
            return;
        }
    }
}
