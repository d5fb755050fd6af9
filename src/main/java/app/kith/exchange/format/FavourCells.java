package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a row of interactions says of give and take and of what was to be passed on, as Kith's own export has
/// it. What does not fit stays in words, for the note.
final class FavourCells {
    private static final int LONGEST = 300;
    private static final int LONGEST_PLACE = 120;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "ja", "oui", "si", "sí", "sì", "sim", "tak");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "nee", "não", "nie");
    private static final Set<String> NOBODY_KNOWS = Set.of("not known", "unknown", "?");

    private final Map<ImportField, String> cells = new EnumMap<>(ImportField.class);
    private final List<String> left = new ArrayList<>();

    /// @return whether the field is one of these
    static boolean takes(ImportField field) {
        return switch (field) {
            case GAVE, ASKED, TO_PASS_ON, PASSED_ON, PASSED_WHERE, HEARD_BY, CAME, WHO_CAME -> true;
            default -> false;
        };
    }

    void put(ImportField field, String cell) {
        if (cells.putIfAbsent(field, cell) != null) leave(field, cell);
    }

    private void leave(ImportField field, String cell) {
        left.add(field.label() + ": " + cell);
    }

    /// What one did for them, or asked of them.
    @Nullable
    String favour(ImportField field) {
        return text(field, LONGEST);
    }

    private @Nullable String text(ImportField field, int longest) {
        var cell = cells.get(field);
        if (cell == null || cell.length() <= longest) return cell;
        leave(field, cell);
        return null;
    }

    @Nullable
    ImportedPassing passing() {
        var what = text(ImportField.TO_PASS_ON, LONGEST);
        if (what == null) {
            cells.forEach((field, cell) -> {
                if (field != ImportField.GAVE && field != ImportField.ASKED && field != ImportField.TO_PASS_ON)
                    leave(field, cell);
            });
            return null;
        }
        var passed = passed();
        var came = cells.get(ImportField.WHO_CAME);
        return new ImportedPassing(
                what,
                passed,
                text(ImportField.PASSED_WHERE, LONGEST_PLACE),
                number(ImportField.HEARD_BY),
                came == null ? List.of() : Party.all(came),
                number(ImportField.CAME));
    }

    private @Nullable Boolean passed() {
        var cell = cells.get(ImportField.PASSED_ON);
        if (cell == null) return null;
        var word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return true;
        if (NO.contains(word)) return false;
        if (!NOBODY_KNOWS.contains(word)) leave(ImportField.PASSED_ON, cell);
        return null;
    }

    private @Nullable Integer number(ImportField field) {
        var cell = cells.get(field);
        if (cell == null) return null;
        var digits = cell.replaceAll("[\\s.,'’_]", "");
        if (digits.matches("\\d{1,9}") || digits.equals("1000000000")) return Integer.valueOf(digits);
        leave(field, cell);
        return null;
    }

    /// What found no place, each with what it is; to be asked last.
    List<String> left() {
        return left;
    }
}
