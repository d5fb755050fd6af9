package app.kith.people.fields.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactFields;
import app.kith.people.fields.FactType;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class FactFieldsSectionTests extends SpringBrowserlessTest {
    @Autowired
    FactFields fields;

    @Autowired
    AddressBook people;

    @Test
    @SuppressWarnings("unchecked")
    void aFactIsAddedWithItsChoices() {
        open();

        test(button("Add a fact to keep")).click();
        test($(TextField.class, dialog()).withLabel("Name").single()).setValue("Kiln");
        $(Select.class, dialog()).single().setValue(FactType.CHOICE);
        test(save()).click();
        assertThat($(TextArea.class, dialog()).single().getErrorMessage()).isEqualTo("Write at least two choices");
        test($(TextArea.class, dialog()).single()).setValue("Gas\nWood");
        test(save()).click();

        assertThat(fields.all()).singleElement().satisfies(kiln -> {
            assertThat(kiln.name()).isEqualTo("Kiln");
            assertThat(kiln.choices()).containsExactly("Gas", "Wood");
        });
        test(button("Undo")).click();
        assertThat(fields.all()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChangeOfTypeSaysHowManyDoNotFit() {
        fields.add("Pots", FactType.TEXT, List.of());
        people.add(ContactDetails.named("Ana").knowing(new Fact("Pots", "many")));
        open();

        test(labelled("Change Pots")).click();
        $(Select.class, dialog()).single().setValue(FactType.NUMBER);

        assertThat($(Paragraph.class)
                        .withText("1 value that is there does not fit. It stays as it is.")
                        .exists())
                .isTrue();
    }

    @Test
    void aFactInUseIsRemovedOnlyAfterSayingSo() {
        fields.add("Pots", FactType.TEXT, List.of());
        people.add(ContactDetails.named("Ana").knowing(new Fact("Pots", "many")));
        open();
        assertThat($(Span.class).withText("Text, known once").exists()).isTrue();

        test(labelled("Remove Pots")).click();
        assertThat(fields.all()).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(fields.all()).isEmpty();
    }

    @Test
    void theOrderIsChangedByButton() {
        fields.add("One", FactType.TEXT, List.of());
        fields.add("Two", FactType.TEXT, List.of());
        open();

        test(labelled("Move Two up")).click();

        assertThat(fields.all()).extracting(FactField::name).containsExactly("Two", "One");
        assertThat(labelled("Move Two up").isEnabled()).isFalse();
    }

    private void open() {
        ui().navigate("settings");
    }

    private static com.vaadin.flow.component.UI ui() {
        return com.vaadin.flow.component.UI.getCurrent();
    }

    private Component dialog() {
        return $(FactFieldDialog.class).single();
    }

    private Button save() {
        return $(Button.class, dialog()).withText("Save").single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private Button labelled(String name) {
        return $(Button.class).withAriaLabel(name).single();
    }
}
