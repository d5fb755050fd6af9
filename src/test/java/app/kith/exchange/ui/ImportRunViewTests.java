package app.kith.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.exchange.BackgroundWork;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportStatus;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An import on its way, and on its way back.
@KithTest
@AsOwner
class ImportRunViewTests extends ImportPages {
    @Test
    void showsTheStepItWasLeftAt() {
        var id = open(THREE);
        var shown = new ArrayList<String>();
        Runnable comeBack = () -> {
            navigate("import/" + id, ImportView.class);
            shown.add(question());
        };

        comeBack.run();
        importer.start(id);
        comeBack.run();
        BackgroundWork.doIt(context, id);
        comeBack.run();
        importer.undo(id);
        comeBack.run();
        BackgroundWork.doIt(context, id);
        comeBack.run();

        assertThat(shown)
                .containsExactly(
                        "What is what?",
                        "Bringing people in",
                        "Two people are in",
                        "Taking the import back",
                        "This import is taken back");
    }

    @Test
    void stopsWhenAskedAndTakesBackWhatItBroughtIn() {
        var id = open(THREE);
        importer.start(id);
        navigate("import/" + id, ImportView.class);

        press("Stop here");
        test($(ConfirmDialog.class).single()).confirm();
        work();

        assertThat(question()).isEqualTo("Nothing was brought in");
        assertThat(people.count()).isZero();
    }

    @Test
    void saysThatAllAreInWhileTheLastIsStillToBeNoted() {
        var id = open(THREE);
        importer.start(id);
        context.getBean(JdbcClient.class)
                .sql("update import_batch set rows_done = rows_total where id = ?")
                .param(id.value())
                .update();

        navigate("import/" + id, ImportView.class);

        assertThat(question()).isEqualTo("Bringing people in");
        assertThat(page()).contains("All are in. Noting what tells duplicates.").doesNotContain("left");
    }

    @Test
    void showsWhoCameInLastWhileOthersStillCome() {
        var id = open(THREE);
        importer.start(id);
        BackgroundWork.doIt(context, id);
        runAgain(id);

        navigate("import/" + id, ImportView.class);

        assertThat($(LatestRows.class).single().getElement().getTextRecursively())
                .startsWith("Row 3set aside. The email “quentin@” is not complete")
                .contains("Luca Ferrantenew, ")
                .containsSubsequence("Luca Ferrante", "Ana Ruiz");
    }

    @Test
    void saysWhyRowsAreJoinedAndWhoIsSetAside() {
        known("Luca Ferrante", "info@smalti.example");
        known("Ana Ruiz", "ana@taller.example");
        var id = open("""
                Name,Email,Place
                Giulia Bassi,info@smalti.example,Ravenna
                Ana Ruiz,ana@taller.example,Oslo
                """);
        importer.lookForDuplicates(id);
        importer.start(id);
        BackgroundWork.doIt(context, id);
        runAgain(id);

        navigate("import/" + id, ImportView.class);

        assertThat($(LatestRows.class).single().getElement().getTextRecursively())
                .isEqualTo("Ana Ruizjoined: same email address ana@taller.example"
                        + "Giulia Bassiset aside. Is this Luca Ferrante?"
                        + " Same email address info@smalti.example, different names.");
    }

    @Test
    void showsHowFarTakingBackHasCome() {
        var id = open(THREE);
        importer.start(id);
        BackgroundWork.doIt(context, id);
        importer.undo(id);
        context.getBean(JdbcClient.class)
                .sql("delete from import_change where batch_id = ? and row_number > 1")
                .param(id.value())
                .update();

        navigate("import/" + id, ImportView.class);

        assertThat(page()).contains("2of 3 rows taken back", "66%");
        assertThat($(ProgressBar.class).single().getValue()).isBetween(0.6, 0.7);
    }

    @Test
    void takesAnImportBackFromTheListOfEarlierOnes() {
        var id = open(THREE);
        importer.start(id);
        BackgroundWork.doIt(context, id);
        navigate(ImportView.class);

        assertThat(page()).contains("people.csv", "today, 2 new, 1 set aside", "Brought in", "Open report");
        press("Undo");
        test($(ConfirmDialog.class).single()).confirm();
        work();

        assertThat(importer.progress(id).orElseThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(page()).contains("Everything was taken back.");
        assertThat(people.count()).isZero();
    }

    private void runAgain(ImportId id) {
        context.getBean(JdbcClient.class)
                .sql("update import_batch set status = 'RUNNING', rows_done = 2, finished_at = null where id = ?")
                .param(id.value())
                .update();
    }
}
