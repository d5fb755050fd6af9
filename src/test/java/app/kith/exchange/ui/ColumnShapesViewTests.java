package app.kith.exchange.ui;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.exchange.BackgroundWork;
import app.kith.exchange.ImportId;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.ImportField;
import app.kith.people.PeopleOrder;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/// Columns that are split and joined while they are matched.
@KithTest
@AsOwner
class ColumnShapesViewTests extends ImportPages {
    private static final String CSV = """
            Name; Company;Email;One;Two
            "Berg, Ada";Kiln;ada@a.example / ada@b.example;tall;kind
            Cher;;cher@a.example;;
            """;
    private static final String TOGETHER = """
            Who, Company|Email
            Ada Berg, Kiln|ada@a.example
            Bo Sund, Sund, Kiel|bo@a.example
            Cher|cher@a.example
            """;

    @Test
    void aColumnIsSplitWithItsValuesShown() {
        var id = opened(TOGETHER);

        choose("Who, Company", 0);
        assertThat(dialog())
                .contains("Split “Who, Company”", "Company: Kiln", "Company: Sund, Kiel")
                .contains("One value has fewer parts than fields", "One value has more");
        part(0).setValue(ImportField.FULL_NAME);
        press("Split");

        assertThat(page()).contains("Split at “,” into Name, then Company.", "You chose this");
        assertThat(page()).contains("Ada Berg");
        bringIn(id);
        assertThat(names()).containsExactly("Ada Berg", "Bo Sund", "Cher");
        assertThat(people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 9).getFirst().toString())
                .contains("Kiln");
    }

    @Test
    void severalValuesOfACellAreParted() {
        var id = opened(CSV);

        choose("Email", 0);
        assertThat(dialog()).contains("Each becomes", "Email: ada@b.example");
        press("Split");

        assertThat(page()).contains("Split at “/” into several: Email.");
        bringIn(id);
        assertThat(people.profiles(ids()).values().stream()
                        .filter(person -> person.details().name().contains("Ada"))
                        .findFirst()
                        .orElseThrow()
                        .details()
                        .handles())
                .hasSize(2);
    }

    @Test
    void columnsAreJoinedAndTheOtherSaysSo() {
        opened(CSV);

        choose("One", 1);
        assertThat(dialog()).contains("Join “One” with other columns").doesNotContain("tall kind");
        with("Two");
        assertThat(dialog()).contains("tall kind");
        press("Join");

        assertThat(page()).contains("Joined with “Two”, with a space between.");
        assertThat(fieldOf("Two").getHelperText()).isEqualTo("Joined to “One”");
        press("Undo join");
        assertThat(page()).doesNotContain("Joined with “Two”");
        assertThat(fieldOf("Two").getHelperText()).doesNotContain("Joined");
    }

    @Test
    void anImpossibleSplitIsSaidAndNotTaken() {
        opened(CSV);

        choose("Two", 0);
        separator().setValue("#");
        assertThat(dialog()).contains("None of these values has “#” in it, so nothing is parted.");
        separator().setValue(null);
        press("Split");
        assertThat(separator().getErrorMessage()).isEqualTo("Say what stands between the parts.");
        separator().setValue("; ");
        part(0).setValue(ImportField.COMPANY);
        part(1).setValue(ImportField.COMPANY);
        press("Split");

        assertThat(part(1).getErrorMessage()).isEqualTo("Another part is this already.");
        assertThat($(Dialog.class).exists()).isTrue();
    }

    @Test
    void nothingIsJoinedWithNothing() {
        opened(CSV);

        choose("One", 1);
        press("Join");

        assertThat($(CheckboxGroup.class).single().getErrorMessage()).isEqualTo("Choose at least one more column.");
        press("Cancel");
        assertThat(page()).doesNotContain("Joined with");
    }

    @Test
    void aSplitIsProposedAgainForTheSameColumns() {
        var id = opened(TOGETHER);
        choose("Who, Company", 0);
        part(0).setValue(ImportField.FULL_NAME);
        press("Split");
        importer.keepMatches(id, "Studio");

        opened(TOGETHER.replace("Ada Berg", "Ana Ruiz"));

        assertThat(page()).contains("Matched as in “Studio”.", "Split at “,” into Name, then Company.", "Ana Ruiz");
    }

    private ImportId opened(String csv) {
        var id = open(csv);
        navigate("import/" + id, ImportView.class);
        return id;
    }

    /// An entry of a column's menu, which is there once the browser says that it opens.
    private void choose(String column, int entry) {
        var button = $(Button.class).all().stream()
                .filter(one -> one.getAriaLabel()
                        .filter(("Split or join " + column)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var opens = new DomEvent(
                button.getElement(), "vaadin-context-menu-before-open", JsonNodeFactory.instance.objectNode());
        button.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(opens);
        test($(ContextMenu.class).all().stream()
                        .filter(menu -> button.equals(menu.getTarget()))
                        .findFirst()
                        .orElseThrow())
                .clickItem(entry);
        roundTrip();
    }

    private Separators separator() {
        return $(Separators.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ImportField> part(int number) {
        return $(ComboBox.class)
                .withCondition(one -> one.getLabel() != null && one.getLabel().startsWith("Part " + (number + 1)))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void with(String column) {
        CheckboxGroup<ColumnMatch> group = $(CheckboxGroup.class).single();
        group.setValue(Set.of(group.getListDataView()
                .getItems()
                .filter(match -> match.name().equals(column))
                .findFirst()
                .orElseThrow()));
    }

    private ComboBox<?> fieldOf(String column) {
        return $(ComboBox.class)
                .withCondition(one -> one.getAriaLabel().orElse("").equals("Kith field for " + column))
                .single();
    }

    private void bringIn(ImportId id) {
        importer.start(id);
        BackgroundWork.doIt(context, id);
    }

    private String dialog() {
        var dialog = $(Dialog.class).single();
        return dialog.getHeaderTitle()
                + dialog.getElement().getTextRecursively()
                + $(RadioButtonGroup.class).all().size()
                + $(ComboBox.class).all().stream().map(ComboBox::getLabel).toList();
    }

    @Override
    String page() {
        return super.page()
                + $(ComboBox.class).all().stream().map(ComboBox::getHelperText).toList();
    }

    private List<app.kith.people.ContactId> ids() {
        return people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 50).stream()
                .map(row -> row.person().id())
                .toList();
    }
}
