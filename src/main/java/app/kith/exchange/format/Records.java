package app.kith.exchange.format;

import java.util.Iterator;
import java.util.List;

/// The records of a file one by one, from its first line.
abstract class Records implements Iterator<RawRecord>, AutoCloseable {

    /// @param known the columns that were found when the file was looked through
    /// @throws UnreadableFile if it cannot be opened
    static Records of(PeopleFile.Source source, TextShape shape, List<String> known) {
        var form = shape.form();
        return form == null ? CsvRecords.of(source, shape) : EntryRecords.of(source, form, shape.asCharset(), known);
    }

    /// The names of the columns seen so far, where each entry says itself what it has.
    List<String> columns() {
        return List.of();
    }

    @Override
    public abstract void close();
}
