package app.kith.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.exchange.ImportId;
import app.kith.exchange.format.DateOrder;
import app.kith.exchange.format.ImportField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// From a file to people, step by step.
@KithTest
@AsOwner
class ImportViewTests extends ImportPages {
    private static final String TWO_LUCAS = """
            Name,Email,Place,Note
            Giulia Bassi,info@smalti.example,Ravenna,Glaze supplier
            Marco Bassi,shop@smalti.example,Ravenna,
            """;

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
    void doesNotShowTheImportOfAnotherWorkspace() {
        var theirs = owner.inFreshWorkspace(() -> open(THREE));

        assertThatThrownBy(() -> navigate("import/" + theirs, ImportView.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(page()).doesNotContain("What is what?");
    }

    private ImportId lookedAt(String csv) {
        known("Sofia Verdi", "shop@smalti.example");
        var id = open(csv);
        navigate("import/" + id, ImportView.class);
        press("Look for duplicates");
        return id;
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

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }
}
