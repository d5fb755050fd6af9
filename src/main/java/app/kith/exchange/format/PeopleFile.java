package app.kith.exchange.format;

import app.kith.exchange.entries.ZippedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A file of people, read row by row with a mapping. Holds no rows: each call opens the file anew.
public final class PeopleFile {

    private final Source source;
    private final TextShape shape;
    private final ColumnMapping mapping;

    private PeopleFile(Source source, TextShape shape, ColumnMapping mapping) {
        this.source = source;
        this.shape = shape;
        this.mapping = mapping;
    }

    public static PeopleFile open(Source source, TextShape shape, ColumnMapping mapping) {
        return new PeopleFile(source, shape, mapping);
    }

    public static PeopleFile open(Path path, TextShape shape, ColumnMapping mapping) {
        return new PeopleFile(Source.of(path, shape.inside()), shape, mapping);
    }

    /// All rows in the order of the file. The stream is lazy, and closing it closes the file.
    ///
    /// @throws UnreadableFile while reading, if the file stops making sense; what came before stands
    public Stream<Row> rows() {
        return rows(1);
    }

    /// The rows from this number on, to continue after row `from - 1`. Blank lines before it are passed over
    /// too.
    public Stream<Row> rows(long from) {
        var records = Records.of(source, shape, mapping.names());
        var rows = new Rows(records, from);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(records::close);
    }

    /// How many rows there are, blank lines not counted.
    public long countRows() {
        try (var records = Records.of(source, shape, mapping.names())) {
            var count = 0L;
            for (var at = 0; records.hasNext(); at++) if (isRow(records.next(), at)) count++;
            return count;
        }
    }

    /// The first rows, blank lines left out.
    public List<Row> preview(int count) {
        try (var rows = rows()) {
            var first = new ArrayList<Row>();
            var iterator = rows.iterator();
            while (first.size() < count && iterator.hasNext()) {
                var row = iterator.next();
                if (!(row instanceof Row.Blank)) first.add(row);
            }
            return first;
        }
    }

    private boolean isRow(RawRecord record, int at) {
        return at > shape.headerAt() && !record.isBlank() && !FileSniff.isDeclaration(record, at);
    }

    private final class Rows implements Iterator<Row> {

        private final Records records;
        private final @Nullable InteractionReader history = shape.isHistory() ? new InteractionReader(mapping) : null;
        private final PersonReader reader = new PersonReader(mapping);
        private int at;
        private long number;

        Rows(Records records, long from) {
            this.records = records;
            while (at <= shape.headerAt() && records.hasNext()) next(records);
            while (number < from - 1 && records.hasNext()) next(records);
        }

        private RawRecord next(Records records) {
            var record = records.next();
            if (isRow(record, at++)) number++;
            return record;
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public Row next() {
            var before = number;
            var record = next(records);
            if (number == before) return new Row.Blank(record.line());
            return history == null ? reader.read(record, number) : history.read(record, number);
        }
    }

    /// Opens the file's bytes; called anew for each reading, and each stream is closed.
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;

        static Source of(Path path) {
            return () -> Files.newInputStream(path);
        }

        /// @param inside the name of the file in the archive, if the path is one
        static Source of(Path path, @Nullable String inside) {
            return inside == null ? of(path) : () -> ZippedFiles.at(path).open(inside);
        }
    }
}
