package app.kith.people.tags.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.tags.TagColour;
import app.kith.people.tags.Tags;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class TagsViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Tags tags;

    @Test
    void saysWhatATagIsWhileThereIsNone() {
        navigate(TagsView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("No tags yet");
    }

    @Test
    void showsEachTagWithWhoCarriesIt() {
        add("Ana", "Potters");
        people.putInBin(List.of(people.add(ContactDetails.named("Ben").tagged(List.of("Potters")))));

        navigate(TagsView.class);

        assertThat(line("Potters")).contains("1 person and 1 in the bin");
        assertThat($(TagChip.class).single().getHref()).isEqualTo("people?tag=Potters");
    }

    @Test
    void aColourIsChosenAndTakenBack() {
        add("Ana", "Potters");
        navigate(TagsView.class);

        press("Colour: Potters");
        test($(NativeButton.class).withText("Moss").single()).click();
        assertThat(tags.colours().of("Potters")).contains(TagColour.MOSS);
        assertThat($(TagChip.class).single().getClassNames()).contains("kith-tag--moss");
        undo();

        assertThat(tags.colours().of("Potters")).isEmpty();
    }

    @Test
    void aTagIsRenamedAndThatIsTakenBack() {
        add("Ana", "Potters");
        navigate(TagsView.class);

        press("Rename: Potters");
        test($(TextField.class).single()).setValue("Ceramists");
        test($(Button.class).withText("Rename").last()).click();
        assertThat(people.tags()).containsExactly("Ceramists");
        undo();

        assertThat(people.tags()).containsExactly("Potters");
    }

    @Test
    void aNameThatIsThereOffersToMakeOneOfBoth() {
        add("Ana", "Potters");
        add("Ben", "Press");
        navigate(TagsView.class);

        press("Rename: Potters");
        test($(TextField.class).single()).setValue("press");
        assertThat($(Paragraph.class).last().getText())
                .isEqualTo("There is a tag “Press” already, on 1 person. Both become one.");
        test($(Button.class).withText("Merge into one").single()).click();
        assertThat(people.tags()).containsExactly("Press");
        undo();

        assertThat(people.tags()).containsExactly("Potters", "Press");
    }

    @Test
    void asksBeforeANameThatWasTypedIsLost() {
        add("Ana", "Potters");
        navigate(TagsView.class);

        press("Rename: Potters");
        test($(TextField.class).single()).setValue("Ceramists");
        test($(Button.class).withText("Cancel").single()).click();
        test($(ConfirmDialog.class).single()).reject();

        assertThat($(RenameTagDialog.class).exists()).isFalse();
        assertThat(people.tags()).containsExactly("Potters");
    }

    @Test
    void noNameIsRefusedAtTheField() {
        add("Ana", "Potters");
        navigate(TagsView.class);

        press("Rename: Potters");
        test($(TextField.class).single()).setValue(" ");
        test($(Button.class).withText("Rename").last()).click();

        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("A tag needs a name");
        assertThat(people.tags()).containsExactly("Potters");
    }

    @Test
    void aTagIsMergedIntoAnotherOnlyOnceThatIsChosen() {
        add("Ana", "Potters");
        add("Ben", "Press");
        navigate(TagsView.class);

        press("Merge: Potters");
        var merged = $(Button.class).withText("Merge into one").single();
        test(merged).click();
        assertThat($(ComboBox.class).single().isInvalid()).isTrue();
        test($(ComboBox.class).single()).selectItem("Press, 1 person");
        test(merged).click();

        assertThat(people.tags()).containsExactly("Press");
    }

    @Test
    void aTagIsRemovedAndThatIsTakenBack() {
        add("Ana", "Potters");
        navigate(TagsView.class);

        press("Remove: Potters");
        assertThat(people.tags()).isEmpty();
        undo();

        assertThat(people.tags()).containsExactly("Potters");
        assertThat($(TagLine.class).all()).hasSize(1);
    }

    private void add(String name, String tag) {
        people.add(ContactDetails.named(name).tagged(List.of(tag)));
    }

    private String line(String tag) {
        return $(TagLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .filter(text -> text.startsWith(tag))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void undo() {
        var toast = $(Notification.class).last();
        test($(Button.class, toast).withText("Undo").single()).click();
    }
}
