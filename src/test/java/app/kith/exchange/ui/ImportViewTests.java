package app.kith.exchange.ui;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.exchange.BackgroundWork;
import app.kith.exchange.ImportId;
import app.kith.exchange.ImportStatus;
import app.kith.exchange.Importer;
import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.ImportField;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PeopleOrder;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class ImportViewTests extends SpringBrowserlessTest {
    private static final String THREE = """
            First Name,Last Name,Email,Met on
            Ana,Ruiz,ana@taller.example,2026-09-15
            Luca,Ferrante,luca@smalti.example,
            ,,quentin@,
            """;
    private static final String TWO_LUCAS = """
            Name,Email,Place,Note
            Giulia Bassi,info@smalti.example,Ravenna,Glaze supplier
            Marco Bassi,shop@smalti.example,Ravenna,
            """;

    @Autowired
    Importer importer;

    @Autowired
    AddressBook people;

    @Autowired
    ApplicationContext context;

    @Autowired
    Owner owner;

    @Test
    void leadsFromAFileToTheReport() {
        navigate(ImportView.class);

        drop("friends.csv", THREE);
        var matching = question();
        var guessed = $(ComboBox.class).all().stream()
                .map(box -> ((ColumnMapRow.Target) box.getValue()).field())
                .toList();
        press("Look for duplicates");
        var running = question();
        work();

        assertThat(matching).isEqualTo("What is what?");
        assertThat(guessed)
                .containsExactly(
                        ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.EMAIL, ImportField.MET_ON);
        assertThat(running).isEqualTo("Bringing people in");
        assertThat(question()).isEqualTo("Two people are in");
        assertThat(page()).contains("2new", "1set aside for you", "Undo this import");
        assertThat($(Grid.class).single().getLazyDataView().getItems().toList()).hasSize(1);
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("See your people");
        assertThat(names()).containsExactly("Ana Ruiz", "Luca Ferrante");
    }

    @Test
    void saysAtTheDropWhatIsWrongWithAnEmptyFile() {
        navigate(ImportView.class);

        drop("empty.csv", "");

        assertThat(question()).isEqualTo("Bring your people");
        assertThat(page()).contains("The file is empty.", "up to 256 MB");
        assertThat(importer.latest(5)).isEmpty();
    }

    @Test
    void asksOnceWhatADateMeansThatCanBeReadTwoWays() {
        var id = open("Name,Met on\nAna Ruiz,03/09/2026\nLuca Ferrante,17/08/2026\n");
        navigate("import/" + id, ImportView.class);

        @SuppressWarnings("unchecked")
        var order = (RadioButtonGroup<DateOrder>) $view(RadioButtonGroup.class).single();
        assertThat(order.getValue()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(page()).contains("Is 03/09/2026", "so day first is likely", "One column needs you.", "3 September");
        order.setValue(DateOrder.MONTH_FIRST);

        assertThat(page()).contains("9 March").doesNotContain("One column needs you.");
        assertThat(importer.draft(id)
                        .orElseThrow()
                        .mapping()
                        .choices()
                        .getLast()
                        .dateOrder())
                .isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void showsThePeopleOfTheFirstRowsAsTheColumnsAreChosen() {
        var id = open("Who,Email\nAna Ruiz,ana@taller.example\nLuca Ferrante,luca@smalti.example\n");
        navigate("import/" + id, ImportView.class);

        test($(Button.class)
                        .withCondition(button -> label(button).equals("Next person"))
                        .single())
                .click();
        assertThat(page()).contains("luca@smalti.example2 of the first 2");
        leaveOut("Email");
        leaveOut("Who");

        assertThat(page()).contains("no row says who it is");
        assertThat(button("Look for duplicates").isEnabled()).isFalse();
    }

    @Test
    void readsTheFileAsTheUserSays() {
        var id = open("Ana Ruiz,ana@taller.example\nLuca Ferrante,luca@smalti.example\n");
        navigate("import/" + id, ImportView.class);

        press("Not right? Change");
        var header = $(Checkbox.class).single();
        header.setValue(!header.getValue());
        var rows = importer.draft(id).orElseThrow().file().rows();
        press("Read it like this");

        assertThat(importer.draft(id).orElseThrow().file().rows()).isNotEqualTo(rows);
        assertThat(question()).isEqualTo("What is what?");
    }

    @Test
    void joinsWithTheSidesThatWerePicked() {
        known("Luca Ferrante", "info@smalti.example");
        var id = lookedAt(TWO_LUCAS);

        assertThat(question()).isEqualTo("Is this one person?");
        assertThat(page()).contains("2 need your eye. This is the first.", "In Kith since", "In your file, row 1");
        pick("Giulia Bassi");
        press("Join into one");
        assertThat(page()).contains("This is the second.");
        press("Decide later");
        assertThat(question()).isEqualTo("Everything is decided");
        press("Bring them in");
        work();

        assertThat(names()).containsExactly("Giulia Bassi", "Sofia Verdi");
        assertThat(importer.progress(id).orElseThrow().setAside()).isEqualTo(1);
    }

    @Test
    void keepsTwoPeopleForAllOfAKind() {
        known("Luca Ferrante", "info@smalti.example");
        lookedAt(TWO_LUCAS);

        var same = $(Checkbox.class).single();
        same.setValue(true);
        press("Two people");
        press("Bring them in");
        work();

        assertThat(same.getLabel()).startsWith("Do the same for the other 1 of this kind");
        assertThat(names()).containsExactly("Giulia Bassi", "Luca Ferrante", "Marco Bassi", "Sofia Verdi");
    }

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

    @Test
    void doesNotShowTheImportOfAnotherWorkspace() {
        var theirs = owner.inFreshWorkspace(() -> open(THREE));

        assertThatThrownBy(() -> navigate("import/" + theirs, ImportView.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(page()).doesNotContain("What is what?");
    }

    private void runAgain(ImportId id) {
        context.getBean(JdbcClient.class)
                .sql("update import_batch set status = 'RUNNING', rows_done = 2, finished_at = null where id = ?")
                .param(id.value())
                .update();
    }

    private ImportId lookedAt(String csv) {
        known("Sofia Verdi", "shop@smalti.example");
        var id = open(csv);
        navigate("import/" + id, ImportView.class);
        press("Look for duplicates");
        return id;
    }

    private void known(String name, String email) {
        people.add(ContactDetails.named(name).reachedAt(List.of(new Handle(ChannelKind.EMAIL, email))));
    }

    private void drop(String name, String csv) {
        test($(Upload.class).single()).upload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private ImportId open(String csv) {
        return importer.open("people.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .id();
    }

    private void work() {
        BackgroundWork.doIt(context, importer.latest(1).getFirst().id());
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private void leaveOut(String column) {
        @SuppressWarnings("unchecked")
        var field = (ComboBox<ColumnMapRow.Target>) $(ComboBox.class)
                .withCondition(one -> one.getAriaLabel().orElse("").equals("Kith field for " + column))
                .single();
        field.setValue(new ColumnMapRow.Target(ImportField.LEAVE_OUT, null));
    }

    private void pick(String value) {
        test($(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().equals(value))
                        .single())
                .click();
    }

    private void press(String label) {
        test(button(label)).click();
        roundTrip();
    }

    private Button button(String label) {
        return $(Button.class)
                .withCondition(button -> button.getText().equals(label))
                .single();
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private String question() {
        return $(H1.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> names() {
        return people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 50).stream()
                .map(row -> row.person().name())
                .toList();
    }
}
