package app.kith.exchange.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the values of a column look like, whatever its name.
final class ValueShapes {
    private static final Pattern PHONE_SHAPE =
            Pattern.compile("[+(\\d\\u200e\\u202a\\u202d][\\d\\s()/.\\-\\u200e\\u202a-\\u202e]{5,30}");
    private static final Pattern NAME_SHAPE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}|[\\p{Lo}]{2,12}(?: [\\p{Lo}]{1,12})?");
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "med",
            "phil",
            "jur",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "hon",
            "st",
            "fr",
            "herr",
            "frau",
            "hr",
            "mag",
            "ing",
            "dipl",
            "m",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sr",
            "sra",
            "srta",
            "don",
            "doña",
            "sig",
            "dott",
            "dhr",
            "mevr",
            "pan",
            "pani",
            "господин",
            "госпожа");
    private static final Pattern FAMILY_FIRST = Pattern.compile("[^,@\\d]{1,60},\\s*[^,@\\d]{1,60}");
    /// What goes before the first of several days that have names, as Kith writes them itself.
    private static final Pattern NAMED_DAY = Pattern.compile("^[^:]+: | ::: .*$");

    private ValueShapes() {}

    /// What they are beyond much doubt; nothing for the others.
    static @Nullable ImportField field(ColumnSample column) {
        if (areFediverse(column)) return ImportField.MASTODON;
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

    /// `user@host` may be an email, unless others are `@user@host`.
    private static boolean areFediverse(ColumnSample column) {
        var marked =
                column.values().stream().filter(value -> value.startsWith("@")).count();
        return marked * 2 >= column.values().size() && column.mostly(HandleKind.MASTODON::fits);
    }

    /// "Dr.", "Prof. Dr.", not "VP Sales".
    static boolean areFormsOfAddress(ColumnSample column) {
        return column.mostly(value ->
                Stream.of(value.toLowerCase(Locale.ROOT).split("[\\s.&/-]+")).allMatch(FORMS_OF_ADDRESS::contains));
    }

    static boolean areNames(ColumnSample column) {
        return column.mostly(value -> NAME_SHAPE.matcher(value).matches());
    }

    /// "Ruiz, Ana".
    static boolean areNamesLastFirst(ColumnSample column) {
        return column.mostly(value -> FAMILY_FIRST.matcher(value).matches());
    }

    static boolean areDates(ColumnSample column) {
        return column.mostly(ValueShapes::isDate);
    }

    /// Dates, also such as have a name before them.
    static boolean areDays(ColumnSample column) {
        return column.mostly(
                value -> PartialDay.readOfDays(NAMED_DAY.matcher(value).replaceAll(""), DateOrder.DAY_FIRST)
                        .isPresent());
    }

    private static boolean isDate(String value) {
        return PartialDay.read(value, DateOrder.DAY_FIRST).isPresent();
    }
}
