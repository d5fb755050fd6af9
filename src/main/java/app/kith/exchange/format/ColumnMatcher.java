package app.kith.exchange.format;

import app.kith.exchange.format.ColumnMatch.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses what each column of a file is: from the export it is known to be, else from its name, else from its
/// values. A column that has values is never left out silently: what cannot be placed is kept as a fact.
public final class ColumnMatcher {

    private static final Pattern LABEL = Pattern.compile("(.+ \\d+) (?:type|label)");
    private static final Pattern PART = Pattern.compile("(.+) (\\d+) (.+)");
    private static final Pattern PHONE_SHAPE =
            Pattern.compile("[+(\\d\\u200e\\u202a\\u202d][\\d\\s()/.\\-\\u200e\\u202a-\\u202e]{5,30}");
    private static final Pattern NAME_SHAPE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}|[\\p{Lo}]{2,12}(?: [\\p{Lo}]{1,12})?");
    private static final Pattern FAMILY_FIRST = Pattern.compile("[^,@\\d]{1,60},\\s*[^,@\\d]{1,60}");
    /// What goes before the first of several days that have names, as Kith writes them itself.
    private static final Pattern NAMED_DAY = Pattern.compile("^[^:]+: | ::: .*$");
    private static final Set<String> OWN_REPORT = Set.of(ReportWriter.LINE, ReportWriter.WHY);

    private final FileSniff file;
    private final List<OwnFact> own;
    private final Map<String, Integer> labelColumns = new HashMap<>();
    private final Map<Integer, ImportField> named = new HashMap<>();

    private ColumnMatcher(FileSniff file, List<OwnFact> own) {
        this.file = file;
        this.own = own;
        for (var column : file.columns()) {
            var label = LABEL.matcher(HeaderWords.normal(column.header()));
            if (label.matches()) labelColumns.put(label.group(1), column.column());
        }
    }

    /// What a column of this name is, whatever its values; nothing for a name that is not known.
    public static Optional<ImportField> named(String header) {
        return Optional.ofNullable(HeaderWords.sure(HeaderWords.normal(header)));
    }

    /// One guess for each column, in the order of the file.
    public static List<ColumnMatch> match(FileSniff file) {
        return match(file, List.of());
    }

    /// One guess for each column, in the order of the file.
    ///
    /// @param own the facts that the workspace keeps; a column with such a name is that fact
    public static List<ColumnMatch> match(FileSniff file, List<OwnFact> own) {
        var matcher = new ColumnMatcher(file, own);
        var matches = new ArrayList<ColumnMatch>();
        for (var column : file.columns()) {
            var match = matcher.match(column);
            matcher.named.put(column.column(), match.field());
            matches.add(match);
        }
        return file.shape().isTable() ? matcher.settled(matches) : List.copyOf(matches);
    }

    private ColumnMatch match(ColumnSample column) {
        var normal = HeaderWords.normal(column.header());
        if (OWN_REPORT.contains(column.header()) && file.columns().size() - column.column() <= 2)
            return leftOut(column, "Kith wrote this column");
        if (LABEL.matcher(normal).matches() && isKnownPart(normal))
            return matched(column, ImportField.LABEL, Confidence.SURE, "Says what the value beside it is");
        if (column.isEmpty()) return leftOut(column, "No values");
        var kept = own.stream().filter(fact -> fact.isNamed(normal)).findFirst();
        if (kept.isPresent())
            return matched(column, ImportField.FACT, Confidence.SURE, "A fact you keep")
                    .labelled(kept.get().name());
        if (!file.shape().isTable()) return ofEntries(column);
        var format = file.format();
        var field = format.field(normal);
        if (field == ImportField.LEAVE_OUT) return leftOut(column, "Only of use to the program it comes from");
        if (field != null) return byName(column, field, "Known from " + format.label());
        field = part(normal);
        if (field == null) field = HeaderWords.sure(normal);
        if (field == ImportField.LEAVE_OUT)
            return leftOut(column, "Mailing list flags are left out: Kith has no bulk mail");
        if (field != null) return byName(column, field, "Its name says so");
        return guessed(column, normal);
    }

    /// A column of a file that is no table has a name that Kith gave it.
    private ColumnMatch ofEntries(ColumnSample column) {
        var named = EntryColumn.of(column.name(), file.shape().isHistory());
        var field = named.field();
        var dates = column.dates();
        var asks = field.isDate() && dates.hasQuestion();
        return new ColumnMatch(
                new ColumnChoice(
                        column.column(), column.name(), field, named.label(), null, asks ? dates.order() : null),
                asks
                        ? Confidence.PLEASE_CHECK
                        : field == ImportField.LEAVE_OUT ? Confidence.NOT_BROUGHT_IN : Confidence.SURE,
                asks ? dates.evidence() : reason(field),
                column.values(),
                dates);
    }

    private static String reason(ImportField field) {
        return switch (field) {
            case FACT -> "Kept as a fact under its own name";
            case LEAVE_OUT -> "Only who wrote to whom and when is kept, unless you choose otherwise";
            default -> "The file says so";
        };
    }

    private boolean isKnownPart(String normal) {
        var prefix = normal.substring(0, normal.lastIndexOf(' '));
        return file.columns().stream()
                .map(other -> HeaderWords.normal(other.header()))
                .anyMatch(other -> other.startsWith(prefix + " ") && !other.equals(normal));
    }

    /// The parts of Google's numbered groups, such as "Organization 1 - Title".
    private static @Nullable ImportField part(String normal) {
        var part = PART.matcher(normal);
        if (!part.matches()) return null;
        return switch (part.group(1) + " " + part.group(3)) {
            case "email value" -> ImportField.EMAIL;
            case "phone value" -> ImportField.PHONE;
            case "website value" -> ImportField.WEBSITE;
            case "organization name" -> ImportField.COMPANY;
            case "organization title" -> ImportField.JOB_TITLE;
            case "organization department" -> ImportField.DEPARTMENT;
            case "address city" -> ImportField.PLACE;
            case "address formatted",
                    "address street",
                    "address po box",
                    "address region",
                    "address postal code",
                    "address country",
                    "address extended address" -> ImportField.ADDRESS;
            case "event value" -> ImportField.IMPORTANT_DATE;
            case "relation value", "custom field value", "im value" -> ImportField.FACT;
            default -> null;
        };
    }

    private ColumnMatch byName(ColumnSample column, ImportField field, String reason) {
        if (file.format() != KnownFormat.GENERIC) return matched(column, field, Confidence.SURE, reason);
        if (field == ImportField.EMAIL && !column.mostly(value -> value.contains("@")))
            return matched(column, field, Confidence.PLEASE_CHECK, "The values do not look like email addresses");
        if (field == ImportField.FULL_NAME
                && column.mostly(value -> FAMILY_FIRST.matcher(value).matches()))
            return matched(
                    column, ImportField.FAMILY_FIRST, Confidence.PROBABLY, "The last names stand before a comma");
        if (field == ImportField.PHONE && !column.mostly(HandleKind.PHONE::fits))
            return matched(column, field, Confidence.PLEASE_CHECK, "The values do not look like phone numbers");
        if (field.isDate()
                && !column.mostly(value -> isDate(NAMED_DAY.matcher(value).replaceAll(""))))
            return matched(column, field, Confidence.PLEASE_CHECK, "The values do not look like dates");
        return matched(column, field, Confidence.SURE, reason);
    }

    private ColumnMatch guessed(ColumnSample column, String normal) {
        var field = HeaderWords.probable(normal);
        if (field == ImportField.LAST_INTERACTION && !column.mostly(ColumnMatcher::isDate))
            field = normal.equals("last") ? ImportField.FAMILY_NAME : null;
        if (field == ImportField.HOW_MET && column.mostly(ColumnMatcher::isDate)) field = ImportField.MET_ON;
        if (field == ImportField.FULL_NAME && column.mostly(value -> value.contains("@"))) field = null;
        if (field == ImportField.PREFIX && column.values().stream().anyMatch(value -> value.length() > 12))
            field = ImportField.JOB_TITLE;
        if (field != null) return matched(column, field, Confidence.PROBABLY, "Its name suggests it");
        field = byValues(column);
        if (field != null) return matched(column, field, Confidence.PROBABLY, "Its values look like it");
        if (column.mostly(value -> value.startsWith("@") && HandleKind.X.fits(value)))
            return matched(column, ImportField.X, Confidence.PLEASE_CHECK, "Handles, but it does not say where");
        return matched(column, ImportField.FACT, Confidence.PROBABLY, "Kept as a fact under its own name");
    }

    private static @Nullable ImportField byValues(ColumnSample column) {
        if (column.mostly(value -> value.startsWith("@") && HandleKind.MASTODON.fits(value)))
            return ImportField.MASTODON;
        if (column.mostly(HandleKind::isMailbox)) return ImportField.EMAIL;
        for (var field : ImportField.values()) {
            var kind = field.handle();
            if (kind.isPresent()
                    && column.mostly(value ->
                            value.contains("/") && HandleKind.ofAddress(value).equals(kind))) return field;
        }
        // profiles of several networks in one column: each goes where its address belongs
        if (column.mostly(value -> value.contains("/") && HandleKind.isAddress(value))) return ImportField.WEBSITE;
        if (column.mostly(value -> PHONE_SHAPE.matcher(value).matches()
                && value.chars().filter(Character::isDigit).count() >= 7
                && (value.startsWith("+") || value.startsWith("0") || value.contains(" ") || value.contains("-"))
                && !isDate(value))) return ImportField.PHONE;
        return null;
    }

    /// What only shows when all columns have been seen.
    private List<ColumnMatch> settled(List<ColumnMatch> matches) {
        var settled = new ArrayList<>(matches);
        if (named.containsValue(ImportField.GIVEN_NAME) && !named.containsValue(ImportField.FAMILY_NAME))
            settled.replaceAll(match -> match.field() == ImportField.FULL_NAME && isFamilyName(match, matches)
                    ? matched(sample(match), ImportField.FAMILY_NAME, match.confidence(), "Beside the first name")
                    : match);
        if (named.containsValue(ImportField.FAMILY_NAME) && !named.containsValue(ImportField.GIVEN_NAME))
            settled.replaceAll(match -> match.field() == ImportField.FULL_NAME && isGivenName(match, matches)
                    ? matched(sample(match), ImportField.GIVEN_NAME, match.confidence(), "Beside the last name")
                    : match);
        if (settled.stream().anyMatch(match -> isPlainAddress(match.choice())))
            settled.replaceAll(match ->
                    match.field() == ImportField.PLACE && match.choice().label() == null
                            ? match.labelled("Address")
                            : match);
        if (named.values().stream().noneMatch(ImportField::isName)) nameByShape(settled);
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

    private static boolean isPlainAddress(ColumnChoice choice) {
        return choice.field() == ImportField.ADDRESS && "Address".equals(choice.label());
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
            var sample = sample(settled.get(i));
            if (settled.get(i).field() != ImportField.FACT
                    || !looksLikeNames(sample)
                    || file.shape().hasHeader() && reachable) continue;
            var single = sample.mostly(value -> !value.contains(" "));
            var next = i + 1 < settled.size() ? settled.get(i + 1) : null;
            if (single && next != null && next.field() == ImportField.FACT && looksLikeNames(sample(next))) {
                settled.set(
                        i,
                        matched(sample, ImportField.GIVEN_NAME, Confidence.PLEASE_CHECK, "Its values look like names"));
                settled.set(
                        i + 1,
                        matched(
                                sample(next),
                                ImportField.FAMILY_NAME,
                                Confidence.PLEASE_CHECK,
                                "Its values look like names"));
            } else
                settled.set(
                        i,
                        matched(sample, ImportField.FULL_NAME, Confidence.PLEASE_CHECK, "Its values look like names"));
            return;
        }
    }

    private static boolean looksLikeNames(ColumnSample sample) {
        return sample.mostly(value -> NAME_SHAPE.matcher(value).matches());
    }

    private ColumnSample sample(ColumnMatch match) {
        return file.columns().get(match.column());
    }

    private static boolean isDate(String value) {
        return PartialDay.read(value, DateOrder.DAY_FIRST).isPresent();
    }

    private ColumnMatch leftOut(ColumnSample column, String reason) {
        return matched(column, ImportField.LEAVE_OUT, Confidence.NOT_BROUGHT_IN, reason);
    }

    private ColumnMatch matched(ColumnSample column, ImportField field, Confidence confidence, String reason) {
        var normal = HeaderWords.normal(column.header());
        var part = PART.matcher(normal);
        Integer labelColumn = null;
        var label = HeaderWords.label(normal, field);
        if (part.matches() && field != ImportField.LABEL) {
            labelColumn = labelColumns.get(part.group(1) + " " + part.group(2));
            if (normal.startsWith("address "))
                label = part.group(2).equals("1") ? "Address" : "Address " + part.group(2);
            else if (labelColumn != null)
                label = field == ImportField.FACT ? HeaderWords.capitalised(part.group(1)) : null;
        }
        var dates = column.dates();
        var order = field.isDate() || dates.hasQuestion() ? dates.order() : null;
        return new ColumnMatch(
                new ColumnChoice(column.column(), column.name(), field, label, labelColumn, order),
                confidence,
                reason,
                column.values(),
                dates);
    }
}
