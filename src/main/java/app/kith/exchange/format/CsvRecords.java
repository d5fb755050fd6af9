package app.kith.exchange.format;

import app.kith.exchange.entries.BrokenFile;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The records of a file one by one, from its first line. Lenient with what programs get wrong in practice
/// (anything after a closing quotation mark, ragged rows), strict about what would swallow data: a quotation
/// mark that is never closed ends in [UnreadableFile], as do cells and rows beyond the limits.
final class CsvRecords extends Records {

    static final int MAX_CELL = 100_000;
    static final int MAX_COLUMNS = 1_000;
    private static final int MAX_ROW = 1_000_000;
    /// The parser's own buffer holds one cell; somewhat larger, so that our sentence comes first.
    private static final int BUFFER = 4 * MAX_CELL;

    private final CsvReader<RawRecord> reader;
    private final Iterator<RawRecord> records;
    private long line = 1;

    private CsvRecords(Reader text, TextShape shape) throws IOException {
        var unescaped = shape.backslashQuotes() ? new BackslashReader(text) : text;
        this.reader = CsvReader.builder()
                .fieldSeparator(shape.separator())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(BUFFER)
                .build(new Collector(), SpacedQuotes.without(unescaped, shape.separator()));
        this.records = reader.iterator();
    }

    static CsvRecords of(PeopleFile.Source source, TextShape shape) {
        try {
            return new CsvRecords(withoutMark(new InputStreamReader(source.open(), shape.asCharset())), shape);
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be opened.", e);
        } catch (BrokenFile broken) {
            throw new UnreadableFile(String.valueOf(broken.getMessage()), broken);
        }
    }

    static CsvRecords of(String text, TextShape shape) {
        try {
            return new CsvRecords(new StringReader(text), shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A byte order mark is no part of the first column's name.
    private static Reader withoutMark(Reader text) throws IOException {
        var reader = new PushbackReader(text);
        var first = reader.read();
        if (first >= 0 && first != 0xfeff) reader.unread(first);
        return reader;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException | BrokenFile e) {
            throw unreadable(e);
        }
    }

    @Override
    public RawRecord next() {
        try {
            var next = records.next();
            line = next.line() + 1;
            return next;
        } catch (NoSuchElementException e) {
            throw e;
        } catch (CsvParseException | UncheckedIOException | BrokenFile e) {
            throw unreadable(e);
        }
    }

    private RuntimeException unreadable(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile ours) return ours;
            if (cause instanceof BrokenFile broken)
                return new UnreadableFile(String.valueOf(broken.getMessage()), broken);
            if (cause instanceof IOException)
                return new UnreadableFile("The file could not be read beyond line %,d.".formatted(line), e);
        }
        if (isFull(e))
            return new UnreadableFile(
                    "Line %,d or one soon after it has a cell of more than %,d characters. Perhaps a quotation mark is never closed."
                            .formatted(line, MAX_CELL),
                    e);
        return new UnreadableFile(
                "A quotation mark on line %,d or soon after it is never closed, so the rows behind it cannot be told apart."
                        .formatted(line),
                e);
    }

    /// The parser tells only in words that a cell was larger than all it holds.
    private static boolean isFull(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof CsvParseException
                    && String.valueOf(cause.getMessage()).contains("maximum buffer size")) return true;
        return false;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be closed.", e);
        }
    }

    /// Collects one record's cells and keeps to the limits.
    private static final class Collector extends CsvCallbackHandler<RawRecord> {

        private long line;
        private int size;
        private List<String> cells = new ArrayList<>();

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return cells.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            size = 0;
            cells = new ArrayList<>(Math.max(4, cells.size()));
        }

        @Override
        protected void addField(char[] text, int offset, int length, boolean quoted) {
            size += length;
            if (length > MAX_CELL)
                throw new UnreadableFile(
                        "The row on line %,d has a cell of more than %,d characters. Perhaps a quotation mark is not closed."
                                .formatted(line, MAX_CELL));
            if (cells.size() == MAX_COLUMNS)
                throw new UnreadableFile("The row on line %,d has more than %,d columns.".formatted(line, MAX_COLUMNS));
            if (size > MAX_ROW)
                throw new UnreadableFile("The row on line %,d is longer than %,d characters.".formatted(line, MAX_ROW));
            cells.add(length == 0 ? "" : new String(text, offset, length));
        }

        @Override
        protected void setComment(char[] text, int offset, int length) {
            addField(text, offset, length, false);
        }

        @Override
        protected void setEmpty() {
            cells.add("");
        }

        @Override
        protected @Nullable RawRecord buildRecord() {
            return new RawRecord(line, cells);
        }
    }
}
