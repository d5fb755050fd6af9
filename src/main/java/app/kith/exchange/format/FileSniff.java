package app.kith.exchange.format;

import app.kith.exchange.entries.BrokenFile;
import app.kith.exchange.entries.EntryForm;
import app.kith.exchange.entries.ZippedFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a whole file looks like, before anything is brought in. It has been read once to its end, so that a
/// file that cannot be read shows here and not halfway through an import.
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
        var form = form(head);
        if (form.isPresent() && separator == null) return as(source, TextShape.of(form.get(), used.name()));
        return as(source, Layout.of(head, used.name(), encoding.backslashQuotes(used), separator));
    }

    private static Optional<EntryForm> form(String head) {
        try {
            return EntryForm.of(head);
        } catch (BrokenFile other) {
            throw new UnreadableFile(String.valueOf(other.getMessage()), other);
        }
    }

    /// Looks at a file or, in an archive, at the likeliest one that can be read.
    ///
    /// @throws UnreadableFile if there is nothing of people in it
    public static FileSniff look(Path file) {
        if (!ZippedFiles.is(file)) return look(PeopleFile.Source.of(file));
        @Nullable FileSniff empty = null;
        @Nullable UnreadableFile first = null;
        for (var name : inside(file)) {
            try {
                if (empty != null && Glance.at(file, name).isEmpty()) continue;
                var sniff = look(file, name);
                if (sniff.rows() > 0) return sniff;
                if (empty == null) empty = sniff;
            } catch (UnreadableFile other) {
                if (first == null) first = other;
            }
        }
        if (empty != null) return empty;
        throw first == null ? new UnreadableFile("This archive is empty.") : first;
    }

    /// Looks at one of the files that [#inside] names.
    public static FileSniff look(Path file, String inside) {
        return look(file, inside, null, null);
    }

    /// Guesses what the user has not said, of a file or of one in an archive.
    public static FileSniff look(
            Path file, @Nullable String inside, @Nullable Charset charset, @Nullable Character separator) {
        var sniff = look(PeopleFile.Source.of(file, inside), charset, separator);
        return new FileSniff(
                sniff.shape().within(inside), sniff.format(), sniff.columns(), sniff.firstRows(), sniff.rows());
    }

    /// The files in an archive that may hold people, the likeliest first; none if it is no archive.
    public static List<String> inside(Path file) {
        try {
            return ZippedFiles.is(file) ? ZippedFiles.at(file).people() : List.of();
        } catch (BrokenFile refused) {
            throw new UnreadableFile(String.valueOf(refused.getMessage()), refused);
        }
    }

    /// Guesses nothing about the text.
    ///
    /// @throws UnreadableFile if it is no file of rows and columns
    public static FileSniff as(Path file, TextShape shape) {
        return as(PeopleFile.Source.of(file, shape.inside()), shape);
    }

    /// Guesses nothing about the text.
    ///
    /// @throws UnreadableFile if it is no file of rows and columns
    public static FileSniff as(PeopleFile.Source source, TextShape shape) {
        try (var records = Records.of(source, shape, List.of())) {
            return new Looking(shape).through(records);
        }
    }

    /// As it is said in a sentence: "a Google Contacts export, comma separated, UTF-8, 412 rows, 8 columns".
    public String described() {
        if (!shape.isTable()) {
            var one = shape.isHistory() ? "interaction" : "person";
            var many = shape.isHistory() ? "interactions" : "people";
            return "%s, %s, %,d %s".formatted(format.label(), shape.described(), rows, rows == 1 ? one : many);
        }
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
        private String problem = "";
        private long problemLine;

        Looking(TextShape shape) {
            this.shape = shape;
        }

        FileSniff through(Records records) {
            for (var at = 0; records.hasNext(); at++) {
                var record = records.next();
                if (shape.hasHeader() && at == shape.headerAt())
                    for (int i = 0; i < record.cells().size(); i++) header.add(Cells.folded(record.cell(i)));
                else if (at > shape.headerAt() && !record.isBlank() && !isDeclaration(record, at)) see(record);
            }
            header.addAll(records.columns());
            refuseTasks();
            var columns = columns();
            if (columns.isEmpty() && !problem.isEmpty())
                throw new UnreadableFile("This file names nobody. Line %,d: %s.".formatted(problemLine, problem));
            if (columns.isEmpty())
                throw new UnreadableFile(
                        shape.isTable() ? "The file is empty." : "There is nothing to bring in from this file.");
            return new FileSniff(shape, format(), columns, rows(columns.size()), rows);
        }

        /// As Kith writes them itself.
        private void refuseTasks() {
            var names = header.stream().map(HeaderWords::normal).toList();
            if (names.containsAll(List.of("task", "for", "due", "owner", "done")))
                throw new UnreadableFile("These are tasks. From a table Kith reads people and interactions;"
                        + " tasks come back with the archive.");
        }

        private KnownFormat format() {
            var form = shape.form();
            return form == null ? KnownFormat.of(header.isEmpty() ? List.of("") : header) : KnownFormat.of(form);
        }

        private void see(RawRecord record) {
            rows++;
            var entry = record.entry();
            if (problem.isEmpty() && entry != null && entry.problem() != null) {
                problem = entry.problem();
                problemLine = entry.line();
            }
            if (first.size() < FIRST_ROWS) first.add(record);
            if (record.repeats(header)) return;
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
