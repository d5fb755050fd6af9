package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells from the beginning of a file what parts its cells and which record has the column names.
final class Layout {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int RECORDS = 80;
    private static final int HEADER_WITHIN = 40;
    private static final Pattern DECLARED = Pattern.compile("^\"?sep=(.)\"?[\\r\\n]");
    private static final Pattern DIGITS = Pattern.compile("[+\\d][\\d\\s()./-]*");
    private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+( \\p{Lu}[\\p{L}.'’-]+)+");

    private final TextShape shape;
    private final List<RawRecord> records;
    private final double score;

    private Layout(TextShape shape, String head) {
        this.shape = shape;
        this.records = records(head, shape);
        this.score = score();
    }

    /// @param separator what the user says it is
    static TextShape of(String head, String charset, boolean backslashQuotes, @Nullable Character separator) {
        var declared = DECLARED.matcher(head);
        if (separator == null
                && declared.find()
                && isSeparator(declared.group(1).charAt(0)))
            separator = declared.group(1).charAt(0);
        @Nullable Layout best = null;
        for (var candidate : separator == null ? SEPARATORS : new char[] {separator}) {
            var layout = new Layout(new TextShape(charset, candidate, backslashQuotes, TextShape.NO_HEADER), head);
            if (best == null || layout.score > best.score) best = layout;
        }
        if (best == null) throw new IllegalStateException("There is always a separator to try");
        return best.shape.withHeaderAt(best.header());
    }

    private static boolean isSeparator(char c) {
        return new String(SEPARATORS).indexOf(c) >= 0;
    }

    private static List<RawRecord> records(String head, TextShape shape) {
        var records = new ArrayList<RawRecord>();
        try (var all = CsvRecords.of(head, shape)) {
            while (records.size() < RECORDS && all.hasNext()) records.add(all.next());
        } catch (UnreadableFile e) {
            // the beginning may end within a cell, or this may be the wrong separator: judge by what there is
            return records;
        }
        return records;
    }

    /// Column names that are known weigh most, then that all rows have as many cells.
    private double score() {
        var sizes = new HashMap<Integer, Integer>();
        var filled = 0;
        var known = 0;
        for (var i = 0; i < records.size(); i++) {
            if (records.get(i).isBlank()) continue;
            filled++;
            sizes.merge(records.get(i).cells().size(), 1, Integer::sum);
            if (i < HEADER_WITHIN) known = Math.max(known, known(records.get(i)));
        }
        var score = known >= 2 ? Math.min(known, 10) / 2.0 : 0;
        var best = 0.0;
        for (var size : sizes.entrySet())
            if (size.getKey() > 1)
                best = Math.max(best, (double) size.getValue() / filled + Math.min(size.getKey(), 20) / 50.0);
        return score + best;
    }

    private static int known(RawRecord record) {
        var count = 0;
        for (var cell : record.cells()) {
            var text = Cells.clean(cell);
            if (HeaderWords.knows(text)) count++;
        }
        return count;
    }

    private int header() {
        var best = TextShape.NO_HEADER;
        var most = 0;
        for (var i = 0; i < Math.min(HEADER_WITHIN, records.size()); i++) {
            var known = known(records.get(i));
            if (known > most && !(known >= 2 ? hasAddresses(records.get(i)) : hasValues(records.get(i)))) {
                best = i;
                most = known;
            }
        }
        if (most >= 2 || most == 1 && filled(records.get(best)).size() == 1 && isFirst(best)) return best;
        for (var i = 0; i < records.size(); i++) {
            var cells = filled(records.get(i));
            if (cells.isEmpty() || cells.getFirst().startsWith("sep=")) continue;
            return best == i && most == 1 || looksLikeHeader(i, cells) ? i : TextShape.NO_HEADER;
        }
        return TextShape.NO_HEADER;
    }

    private boolean isFirst(int record) {
        return records.subList(0, record).stream()
                .allMatch(before -> before.isBlank() || before.cell(0).startsWith("sep="));
    }

    /// Unknown names: a header unless it has values itself, or has a person's name where the next row has one
    /// too.
    private boolean looksLikeHeader(int at, List<String> cells) {
        if (hasValues(records.get(at)) || cells.stream().distinct().count() < cells.size()) return false;
        if (cells.stream().anyMatch(cell -> cell.length() > 60)) return false;
        var rows = records.subList(at + 1, records.size()).stream()
                .filter(record -> !record.isBlank())
                .limit(10)
                .toList();
        // of a bare list the first line is as good as the others
        if (rows.isEmpty() || rows.stream().allMatch(row -> row.cells().size() == 1)) return false;
        for (var column = 0; column < records.get(at).cells().size(); column++) {
            if (!WHOLE_NAME.matcher(records.get(at).cell(column)).matches()) continue;
            for (var row : rows) if (WHOLE_NAME.matcher(row.cell(column)).matches()) return false;
        }
        return true;
    }

    private static List<String> filled(RawRecord record) {
        return record.cells().stream()
                .map(Cells::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// Whether a cell is hardly a column name: an address, a date, a number. Beside names that are known a year
    /// or a day may be one.
    private static boolean hasValues(RawRecord record) {
        return hasAddresses(record)
                || filled(record).stream()
                        .anyMatch(cell -> DIGITS.matcher(cell).matches()
                                || PartialDay.read(cell, DateOrder.DAY_FIRST).isPresent());
    }

    private static boolean hasAddresses(RawRecord record) {
        return filled(record).stream()
                .anyMatch(cell -> HandleKind.isMailbox(cell) || HandleKind.MASTODON.fits(cell) || cell.contains("://"));
    }
}
