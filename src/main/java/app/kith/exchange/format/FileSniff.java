package app.kith.exchange.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a whole file looks like, before anything is brought in. It has been read once to its end, so that a file
/// that cannot be read shows here and not halfway through an import.
///
/// @param columns in the order of the file; also those that have no name but values
/// @param firstRows up to [#FIRST_ROWS] rows, cleaned, each with as many cells as there are columns
/// @param rows how many rows there are, blank ones not counted
public record FileSniff(
        TextShape shape, KnownFormat format, List<ColumnSample> columns, List<List<String>> firstRows, long rows) {

    public static final int FIRST_ROWS = 5;

    public FileSniff {
        columns = List.copyOf(columns);
        firstRows = List.copyOf(firstRows);
    }

    /// Guesses everything.
    ///
    /// @throws UnreadableFile if it is no file of rows and columns
    public static FileSniff look(PeopleFile.Source source) {
        return look(source, null, null);
    }

    /// Guesses what the user has not said.
    ///
    /// @throws UnreadableFile if it is no file of rows and columns
    public static FileSniff look(PeopleFile.Source source, @Nullable Charset charset, @Nullable Character separator) {
        var encoding = Encoding.of(source);
        var used = charset == null ? encoding.charset() : charset;
        var head = encoding.headText(used);
        if (head.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11))
            throw new UnreadableFile("This is a vCard file, not a CSV file.");
        return as(source, Layout.of(head, used.name(), encoding.backslashQuotes(used), separator));
    }

    /// Guesses nothing about the text.
    ///
    /// @throws UnreadableFile if it is no file of rows and columns
    public static FileSniff as(PeopleFile.Source source, TextShape shape) {
        try (var records = Records.of(source, shape)) {
            return new Looking(shape).through(records);
        }
    }

    /// As it is said in a sentence: "a Google Contacts export, comma separated, UTF-8, 412 rows, 8 columns".
    public String described() {
        return "%s, %s, %,d %s, %d %s"
                .formatted(
                        format.label(),
                        shape.described(),
                        rows,
                        rows == 1 ? "row" : "rows",
                        columns.size(),
                        columns.size() == 1 ? "column" : "columns");
    }

    private static final class Looking {

        private final TextShape shape;
        private final List<String> header = new ArrayList<>();
        private final List<ColumnSample.Growing> growing = new ArrayList<>();
        private final List<RawRecord> first = new ArrayList<>();
        private long rows;

        Looking(TextShape shape) {
            this.shape = shape;
        }

        FileSniff through(Records records) {
            for (var at = 0; records.hasNext(); at++) {
                var record = records.next();
                if (shape.hasHeader() && at == shape.headerAt())
                    record.cells().forEach(cell -> header.add(Cells.folded(Cells.clean(cell))));
                else if (at > shape.headerAt() && !record.isBlank() && !isDeclaration(record, at)) see(record);
            }
            var columns = columns();
            if (columns.isEmpty()) throw new UnreadableFile("The file is empty.");
            return new FileSniff(
                    shape,
                    KnownFormat.of(header.isEmpty() ? List.of("") : header),
                    columns,
                    rows(columns.size()),
                    rows);
        }

        private void see(RawRecord record) {
            rows++;
            if (first.size() < FIRST_ROWS) first.add(record);
            for (var i = 0; i < record.cells().size(); i++) {
                if (i == growing.size()) growing.add(new ColumnSample.Growing());
                growing.get(i).see(record.cell(i));
            }
        }

        private List<List<String>> rows(int columns) {
            var cleaned = new ArrayList<List<String>>();
            for (var record : first) {
                var cells = new ArrayList<String>();
                for (var i = 0; i < columns; i++) cells.add(record.cell(i));
                cleaned.add(List.copyOf(cells));
            }
            return cleaned;
        }

        /// Columns at the end that have neither name nor values are no columns.
        private List<ColumnSample> columns() {
            while (header.size() < growing.size()) header.add("");
            while (growing.size() < header.size()) growing.add(new ColumnSample.Growing());
            while (!header.isEmpty()
                    && header.getLast().isEmpty()
                    && growing.get(header.size() - 1).isEmpty()) header.removeLast();
            var taken = new HashSet<String>();
            var columns = new ArrayList<ColumnSample>();
            for (var i = 0; i < header.size(); i++)
                columns.add(growing.get(i).grown(i, header.get(i), unique(header.get(i), i, taken)));
            return columns;
        }

        private static String unique(String header, int column, HashSet<String> taken) {
            var base = header.isEmpty() ? columnName(column) : header;
            if (base.length() > LONGEST_NAME)
                base = base.substring(0, LONGEST_NAME).strip();
            var name = base;
            for (var n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) name = "%s (%d)".formatted(base, n);
            return name;
        }
    }

    private static final int LONGEST_NAME = 120;

    /// What a column without a name is called.
    static String columnName(int column) {
        return "Column " + (column + 1);
    }

    /// Excel's first line `sep=;` in a file without a header.
    static boolean isDeclaration(RawRecord record, int at) {
        return at == 0 && record.cell(0).startsWith("sep=");
    }
}
