package app.kith.exchange.format;

import app.kith.exchange.format.ColumnMatch.Confidence;
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
    private static final Set<String> OWN_REPORT = Set.of(ReportWriter.LINE, ReportWriter.WHY);

    private final FileSniff file;
    private final List<OwnFact> own;
    private final Map<String, Integer> labelColumns = new HashMap<>();

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
        var matches = file.columns().stream().map(matcher::match).toList();
        return file.shape().isTable() ? new ColumnsTogether(file, matcher).settled(matches) : matches;
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
        if (field == ImportField.FULL_NAME && ValueShapes.areNamesLastFirst(column))
            return matched(
                    column, ImportField.FAMILY_FIRST, Confidence.PROBABLY, "The last names stand before a comma");
        if (field == ImportField.PHONE && !column.mostly(HandleKind.PHONE::fits))
            return matched(column, field, Confidence.PLEASE_CHECK, "The values do not look like phone numbers");
        if (field.isDate() && !ValueShapes.areDays(column))
            return matched(column, field, Confidence.PLEASE_CHECK, "The values do not look like dates");
        return matched(column, field, Confidence.SURE, reason);
    }

    private ColumnMatch guessed(ColumnSample column, String normal) {
        var field = HeaderWords.probable(normal);
        if (field == ImportField.LAST_INTERACTION && !ValueShapes.areDates(column))
            field = normal.equals("last") ? ImportField.FAMILY_NAME : null;
        if (field == ImportField.HOW_MET && ValueShapes.areDates(column)) field = ImportField.MET_ON;
        if (field == ImportField.FULL_NAME && column.mostly(ColumnMatcher::isNoName)) field = null;
        if (field == ImportField.PREFIX && !ValueShapes.areFormsOfAddress(column)) field = ImportField.JOB_TITLE;
        if (field == ImportField.COMPANY && ValueShapes.field(column) == ImportField.PHONE) field = ImportField.PHONE;
        if (field != null) return matched(column, field, Confidence.PROBABLY, "Its name suggests it");
        field = ValueShapes.field(column);
        if (field != null) return matched(column, field, Confidence.PROBABLY, "Its values look like it");
        if (column.mostly(value -> value.startsWith("@") && HandleKind.X.fits(value)))
            return matched(column, ImportField.X, Confidence.PLEASE_CHECK, "Handles, but it does not say where");
        return matched(column, ImportField.FACT, Confidence.PROBABLY, "Kept as a fact under its own name");
    }

    private static boolean isNoName(String value) {
        return value.chars().anyMatch(c -> c == '@' || Character.isDigit(c));
    }

    ColumnSample sample(ColumnMatch match) {
        return file.columns().get(match.column());
    }

    private ColumnMatch leftOut(ColumnSample column, String reason) {
        return matched(column, ImportField.LEAVE_OUT, Confidence.NOT_BROUGHT_IN, reason);
    }

    ColumnMatch matched(ColumnSample column, ImportField field, Confidence confidence, String reason) {
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
