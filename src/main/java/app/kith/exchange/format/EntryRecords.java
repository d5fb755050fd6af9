package app.kith.exchange.format;

import app.kith.exchange.entries.BrokenFile;
import app.kith.exchange.entries.Entries;
import app.kith.exchange.entries.Entry;
import app.kith.exchange.entries.EntryForm;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The entries of a file that is no table, laid out as if it were one: a column for each name of a value, in
/// the order in which they turn up.
final class EntryRecords extends Records {

    private final Entries entries;
    private final boolean mayBeDefused;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Entry ahead;
    private long line = 1;

    /// @param mayBeDefused whether a spreadsheet may have been kept from taking a cell for a formula
    private EntryRecords(Entries entries, boolean mayBeDefused, List<String> known) {
        this.entries = entries;
        this.mayBeDefused = mayBeDefused;
        known.forEach(this::place);
    }

    static EntryRecords of(PeopleFile.Source source, EntryForm form, Charset charset, List<String> known) {
        try {
            return new EntryRecords(form.read(source::open, charset), form == EntryForm.INTERACTIONS, known);
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be opened.", e);
        } catch (BrokenFile broken) {
            throw new UnreadableFile(String.valueOf(broken.getMessage()), broken);
        }
    }

    @Override
    List<String> columns() {
        return List.copyOf(columns);
    }

    private int place(String column) {
        return places.computeIfAbsent(column, name -> {
            columns.add(name);
            return columns.size() - 1;
        });
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) ahead = read();
        return ahead != null;
    }

    private @Nullable Entry read() {
        try {
            return entries.next();
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be read beyond line %,d.".formatted(line), e);
        } catch (BrokenFile broken) {
            throw new UnreadableFile(String.valueOf(broken.getMessage()), broken);
        }
    }

    @Override
    public RawRecord next() {
        if (!hasNext() || ahead == null) throw new NoSuchElementException();
        var entry = ahead;
        ahead = null;
        line = entry.line();
        var cells = new ArrayList<String>();
        entry.values().forEach((name, written) -> {
            var value = mayBeDefused ? Formula.undefused(written) : written;
            var fits = places.containsKey(name) || columns.size() < CsvRecords.MAX_COLUMNS;
            var at = place(fits ? name : "Other");
            while (cells.size() <= at) cells.add("");
            cells.set(at, fits || cells.get(at).isEmpty() ? value : cells.get(at) + "\n" + name + ": " + value);
        });
        return new RawRecord(entry.line(), cells, entry);
    }

    @Override
    public void close() {
        try {
            entries.close();
        } catch (IOException e) {
            throw new UnreadableFile("The file could not be closed.", e);
        }
    }
}
