package app.kith.bench.imports;

import app.kith.exchange.ImportId;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.ImportQuestion;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.Importer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// Brings a file in as the wizard does: looked through, duplicates looked for, brought in in the background,
/// and found by search.
/// @param watcher is told now and then how far it is
record WholeImport(ApplicationContext kith, Consumer<ImportProgress> watcher) {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Set<ImportStatus> WORKING =
            EnumSet.of(ImportStatus.RUNNING, ImportStatus.STOPPING, ImportStatus.UNDOING);

    /// @param looked when it was looked through and asked about
    /// @param in when everybody was in
    /// @param found when everybody could be found
    record Times(Duration looked, Duration in, Duration found, ImportProgress end) {}

    Times bringIn(Path file) {
        var begin = System.nanoTime();
        var importer = kith.getBean(Importer.class);
        var id = open(importer, file);
        importer.lookForDuplicates(id);
        for (var kind : ImportQuestion.Kind.values()) importer.answerAll(id, kind, ImportQuestion.Answer.TWO_PEOPLE);
        var looked = since(begin);
        importer.start(id);
        for (var now = progress(importer, id); WORKING.contains(now.status()); now = progress(importer, id)) {
            watcher.accept(now);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        var in = since(begin);
        while (left() > 0) LockSupport.parkNanos(PAUSE.toNanos());
        return new Times(looked, in, since(begin), progress(importer, id));
    }

    private static ImportId open(Importer importer, Path file) {
        try (var content = Files.newInputStream(file)) {
            return importer.open(file.getFileName().toString(), content).id();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ImportProgress progress(Importer importer, ImportId id) {
        return importer.progress(id).orElseThrow();
    }

    /// Whom the search does not know yet.
    private int left() {
        return kith.getBean(JdbcTemplate.class).queryForObject("select count(*) from search_change", Integer.class);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
