package app.kith.exchange;

import app.kith.exchange.format.PeopleFile;
import app.kith.exchange.format.Row;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.TableStatistics;
import app.kith.people.twins.MissingKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Brings the file of a batch in, up to two thousand rows at a time, each time with the note how far it came. A batch
/// that was begun goes on after the last row that is done.
@Component
class BringingIn {
    private static final Logger LOG = LoggerFactory.getLogger(BringingIn.class);
    private static final int CHUNK = 2_000;
    /// The first chunks are smaller, so that one soon sees how far it is.
    private static final int FIRST_CHUNKS = 250;

    /// So many times as many rows as before, and the database plans by other numbers.
    private static final int GROWN = 2;

    private static final String WRITTEN = "import_row, import_change";

    /// So many bytes of rows and their pictures are in memory at once, about.
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final ImportBatches batches;
    private final ImportFiles files;
    private final ImportChunk chunk;
    private final MissingKeys keys;
    private final TableStatistics statistics;
    private final int longFrom;

    /// @param longFrom from so many rows on, the keys of duplicates are written when all are in
    BringingIn(
            ImportBatches batches,
            ImportFiles files,
            ImportChunk chunk,
            MissingKeys keys,
            TableStatistics statistics,
            @Value("${kith.import.long:20000}") int longFrom) {
        this.batches = batches;
        this.files = files;
        this.chunk = chunk;
        this.keys = keys;
        this.statistics = statistics;
        this.longFrom = longFrom;
    }

    /// Until the batch is done, or its file breaks off.
    ///
    /// @param cameFurther runs after each part is committed; what it throws ends the work there
    /// @throws ImportChunk.Stopped when the batch was stopped meanwhile
    void bringIn(ImportId id, Runnable cameFurther) {
        var progress = batches.progress(id).orElseThrow();
        if (progress.rowsDone() > 0) {
            batches.remark(
                    id,
                    "Kith was restarted meanwhile; the import went on after row %,d.".formatted(progress.rowsDone()));
        }
        var isLong = progress.rowsTotal() >= longFrom;
        try (var file = files.copy(id)) {
            var broken = bringIn(id, progress.rowsDone(), file.path(), !isLong, cameFurther);
            if (isLong) {
                statistics.refresh(WRITTEN);
                keys.writeSince(id.value(), () -> goOnUnlessStopped(id, cameFurther));
            }
            var end = broken == null ? ImportStatus.DONE : ImportStatus.FAILED;
            if (!batches.move(id, EnumSet.of(ImportStatus.RUNNING), end, broken)) {
                throw new ImportChunk.Stopped();
            }
            if (broken == null) {
                files.drop(id); // what it said lives on with the people, for as long as they do
            }
        }
    }

    private void goOnUnlessStopped(ImportId id, Runnable cameFurther) {
        cameFurther.run();
        if (batches.progress(id).orElseThrow().status() != ImportStatus.RUNNING) {
            throw new ImportChunk.Stopped();
        }
    }

    /// The rows after those that are done.
    ///
    /// @return what to say of it when the file could not be read to its end
    private @Nullable String bringIn(ImportId id, long done, Path file, boolean withKeys, Runnable cameFurther) {
        try (var rows =
                PeopleFile.open(file, batches.shape(id), batches.mapping(id)).rows(done + 1)) {
            var before = chunk.namesBefore(id, done > 0);
            var some = new ArrayList<Row>(CHUNK);
            long last = done;
            long bytes = 0;
            long looked = Math.max(done, CHUNK);
            for (var all = rows.iterator(); all.hasNext(); ) {
                var row = all.next();
                if (row instanceof Row.Blank) {
                    continue;
                }
                some.add(row);
                last++;
                bytes += row.size();
                if (some.size() == (last <= CHUNK ? FIRST_CHUNKS : CHUNK) || bytes > MOST_BYTES || !all.hasNext()) {
                    bringIn(id, before, some, last, withKeys);
                    some.clear();
                    bytes = 0;
                    if (last >= looked * GROWN) {
                        statistics.refresh(WRITTEN);
                        looked = last;
                    }
                    cameFurther.run();
                }
            }
            if (!some.isEmpty()) {
                bringIn(id, before, some, last, withKeys);
            }
            return null;
        } catch (UnreadableFile broken) {
            return "The file stopped at row %,d: %s The rows before it are saved."
                    .formatted(batches.progress(id).orElseThrow().rowsDone(), broken.getMessage());
        }
    }

    /// All rows at once; if that fails, each by itself, so that a row nobody foresaw keeps none but itself
    /// out. The log does not name what is in them.
    private void bringIn(ImportId id, NamesBefore before, List<Row> some, long last, boolean withKeys) {
        try {
            chunk.bringIn(id, before, some, last, withKeys);
        } catch (ImportChunk.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException unforeseen) {
            LOG.warn("Import {}: rows up to {} are brought in one by one after a {}", id, last, unforeseen.getClass());
            for (int i = 0; i < some.size(); i++) {
                bringIn(id, before, some.get(i), last - some.size() + i + 1);
            }
        }
    }

    private void bringIn(ImportId id, NamesBefore before, Row row, long number) {
        try {
            chunk.bringIn(id, before, List.of(row), number, true);
        } catch (ImportChunk.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException unforeseen) {
            LOG.error("Import {}: row {} was set aside after a {}", id, number, unforeseen.getClass());
            LOG.debug("Row {}", number, unforeseen);
            chunk.setAside(id, row, number);
        }
    }
}
