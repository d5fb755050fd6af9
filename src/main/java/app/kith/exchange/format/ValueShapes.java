package app.kith.exchange.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the values of a column look like, whatever its name.
final class ValueShapes {
    private static final Pattern PHONE_SHAPE =
            Pattern.compile("[+(\\d\\u200e\\u202a\\u202d][\\d\\s()/.\\-\\u200e\\u202a-\\u202e]{5,30}");
    private static final Pattern NAME_SHAPE =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}|[\\p{Lo}]{2,12}(?: [\\p{Lo}]{1,12})?");
    private static final Pattern FAMILY_FIRST = Pattern.compile("[^,@\\d]{1,60},\\s*[^,@\\d]{1,60}");
    /// What goes before the first of several days that have names, as Kith writes them itself.
    private static final Pattern NAMED_DAY = Pattern.compile("^[^:]+: | ::: .*$");

    private ValueShapes() {}

    /// What they are beyond much doubt; nothing for the others.
    static @Nullable ImportField field(ColumnSample column) {
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
        return column.mostly(value -> isDate(NAMED_DAY.matcher(value).replaceAll("")));
    }

    private static boolean isDate(String value) {
        return PartialDay.read(value, DateOrder.DAY_FIRST).isPresent();
    }
}
