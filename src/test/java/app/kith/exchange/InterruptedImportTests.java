package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.TableStatistics;
import app.kith.people.twins.MissingKeys;
import app.kith.people.twins.Twins;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Imports that do not go through at once: stopped, broken off, long, or wanted by two workers. Run on each
/// database.
@AsOwner
abstract class InterruptedImportTests extends Bringing {
    @Autowired
    ImportBatches batches;

    @Autowired
    ImportFiles files;

    @Autowired
    ImportLeases leases;

    @Autowired
    ImportChunk chunk;

    @Autowired
    ImportUndo undo;

    @Autowired
    MissingKeys keys;

    @Autowired
    TableStatistics statistics;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Twins twins;

    @Autowired
    TestClock clock;

    @Autowired
    AddressBook people;

    @Autowired
    JdbcClient sql;

    @Test
    void goesOnAfterTheLastCommittedRowWhenTheServerDied() {
        var id = draft(many(600));
        importer.start(id);
        importer.watch(id, progress -> {
            if (progress.rowsDone() == 250) {
                throw new OutOfMemoryError("The server dies here");
            }
        });

        assertThatThrownBy(() -> runner.work(id)).isInstanceOf(OutOfMemoryError.class);
        var died = importer.progress(id).orElseThrow();
        clock.advance(ImportLeases.LEASE.plusSeconds(1));
        runner.work(id);

        assertThat(died.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(died.rowsDone()).isEqualTo(250);
        var done = importer.progress(id).orElseThrow();
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.added()).isEqualTo(600);
        assertThat(done.remark()).contains("went on after row 250");
        assertThat(people.count()).isEqualTo(600);
    }

    @Test
    void takesBackEverythingWhenItIsStoppedInTheMiddle() {
        var id = draft(many(600));
        importer.start(id);
        importer.watch(id, progress -> {
            if (progress.rowsDone() == 250) {
                importer.stop(id);
            }
        });

        runner.work(id);

        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.STOPPED);
        assertThat(people.count()).isZero();
    }

    @Test
    void takesBackEverythingAtOnceWhenItIsStoppedAfterItsLastRow() {
        var id = draft(many(600));
        importer.start(id);
        importer.watch(id, progress -> {
            if (progress.rowsDone() == 600) {
                importer.stop(id);
            }
        });

        runner.work(id);

        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.STOPPED);
        assertThat(people.count()).isZero();
    }

    @Test
    void leavesTheRestToTheNextStartWhenKithCloses() {
        var id = draft(many(600));
        importer.start(id);
        var closing = anotherRunner(20_000);
        closing.watch(id, progress -> closing.destroy());

        closing.work(id);

        assertThat(importer.progress(id).orElseThrow().rowsDone()).isEqualTo(250);
        runner.work(id);
        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
        assertThat(people.count()).isEqualTo(600);
    }

    @Test
    void findsTwinsOfALongFileWhenAllAreIn() {
        var id = draft(many(600) + "Person 7,,other7@post.example\n");
        importer.start(id);
        var without = new ArrayList<Integer>();
        var patient = anotherRunner(500);
        patient.watch(id, progress -> without.add(withoutKeys()));

        patient.work(id);

        assertThat(without).startsWith(250, 500).endsWith(0);
        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
        assertThat(twins.count()).isPositive();
    }

    @Test
    void findsTwinsOfALongFileAlsoWhenTheServerDiedBeforeTheEnd() {
        var id = draft(many(600));
        importer.start(id);
        var dying = anotherRunner(500);
        dying.watch(id, progress -> {
            throw new OutOfMemoryError("The server dies here");
        });

        assertThatThrownBy(() -> dying.work(id)).isInstanceOf(OutOfMemoryError.class);
        assertThat(withoutKeys()).isEqualTo(250);
        clock.advance(ImportLeases.LEASE.plusSeconds(1));
        anotherRunner(500).work(id);

        assertThat(people.count()).isEqualTo(600);
        assertThat(withoutKeys()).isZero();
    }

    @Test
    void takesBackALongFileThatIsStoppedWhileItsKeysAreWritten() {
        var id = draft(many(600));
        importer.start(id);
        var patient = anotherRunner(500);
        patient.watch(id, progress -> {
            if (progress.rowsDone() == 600) {
                importer.stop(id);
            }
        });

        patient.work(id);

        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.STOPPED);
        assertThat(people.count()).isZero();
    }

    @Test
    void keepsTheRowsBeforeAPlaceThatCannotBeRead() {
        var id = draft(many(600));
        importer.start(id);
        var broken = many(400) + "Too wide" + ",".repeat(20_000) + "\n" + many(100);
        sql.sql("update import_file_part set content = ? where batch_id = ?")
                .params(broken.getBytes(StandardCharsets.UTF_8), id.value())
                .update();

        anotherRunner(500).work(id);

        var progress = importer.progress(id).orElseThrow();
        assertThat(progress.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(progress.remark())
                .startsWith("The file stopped at row 250:")
                .endsWith("The rows before it are saved.");
        assertThat(people.count()).isEqualTo(250);
        assertThat(withoutKeys()).isZero();
    }

    @Test
    void keepsABatchForItselfHoweverLongTakingItBackLasts() {
        var id = run(draft(many(600)));
        importer.undo(id);
        var taken = new ArrayList<Boolean>();
        importer.watch(id, progress -> {
            clock.advance(ImportLeases.LEASE.minusSeconds(5));
            taken.add(leases.take(id));
        });

        runner.work(id);

        assertThat(taken).hasSizeGreaterThan(2).containsOnly(false);
        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void leavesABatchToTheWorkerThatHasIt() {
        var id = draft(many(10));
        importer.start(id);
        leases.take(id);

        runner.work(id);

        assertThat(people.count()).isZero();
        clock.advance(ImportLeases.LEASE.plusSeconds(1));
        runner.work(id);
        assertThat(people.count()).isEqualTo(10);
    }

    @Test
    void keepsABatchWhoseWorkerIsToldToStop() {
        var id = draft(many(10));
        importer.start(id);
        leases.take(id);

        importer.stop(id);

        assertThat(leases.take(id)).isFalse();
    }

    private int withoutKeys() {
        return sql.sql("""
                select count(*)
                  from contact c
                 where c.workspace_id = ?
                   and not exists (select 1 from contact_key k where k.contact_id = c.id)
                """)
                .param(workspaces.current().value())
                .query(Integer.class)
                .single();
    }

    private static String many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("Person %1$d,p%1$d@example.org"::formatted)
                .collect(Collectors.joining("\n", "Name,Email\n", "\n"));
    }

    private ImportRunner anotherRunner(int longFrom) {
        var bringing = new BringingIn(batches, files, chunk, keys, statistics, longFrom);
        return new ImportRunner(batches, leases, bringing, undo, workspaces, 0);
    }
}
