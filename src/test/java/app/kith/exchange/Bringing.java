package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.exchange.ImportQuestion.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Autowired;

/// Brings files in whole, as the wizard does.
abstract class Bringing {
    @Autowired
    Importer importer;

    @Autowired
    ImportRunner runner;

    ImportId draft(String csv) {
        return draft("people.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId draft(String name, byte[] file) {
        return importer.open(name, new ByteArrayInputStream(file)).id();
    }

    /// What was looked for before the file comes in is left unanswered.
    ImportId bringIn(String csv) {
        var id = draft(csv);
        importer.lookForDuplicates(id);
        return run(id);
    }

    /// Tests have no background workers: the work is done here.
    ImportId run(ImportId id) {
        importer.start(id);
        runner.work(id);
        return id;
    }

    ImportProgress bringIn(String name, String csv) {
        return bringIn(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    /// Whatever is asked is answered with "two people".
    ImportProgress bringIn(String name, byte[] file) {
        var id = draft(name, file);
        importer.lookForDuplicates(id);
        for (var kind : ImportQuestion.Kind.values()) importer.answerAll(id, kind, Answer.TWO_PEOPLE);
        return progress(run(id));
    }

    ImportProgress progress(ImportId id) {
        return importer.progress(id).orElseThrow();
    }

    void undo(ImportProgress done) {
        importer.undo(done.id());
        runner.work(done.id());
        assertThat(progress(done.id()).status()).isEqualTo(ImportStatus.UNDONE);
    }

    /// Each row is in, or in the report with a reason.
    void assertNoRowIsLost(ImportProgress done) {
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.rowsDone()).isEqualTo(done.rowsTotal());
        assertThat(done.added() + done.joined() + done.unchanged() + done.setAside())
                .isEqualTo((int) done.rowsTotal());
        assertThat(importer.reportSize(done.id(), true)).isEqualTo(done.setAside());
        assertThat(importer.report(done.id(), true, 0, done.setAside() + 1))
                .hasSize(done.setAside())
                .allSatisfy(row -> assertThat(row.sentence()).isNotBlank());
    }

    void assertNothingChanged(ImportProgress first, ImportProgress again) {
        assertNoRowIsLost(again);
        assertThat(again.added()).isZero();
        assertThat(again.joined()).isZero();
        assertThat(again.setAside()).isEqualTo(first.setAside());
    }
}
