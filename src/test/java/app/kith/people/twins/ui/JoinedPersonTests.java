package app.kith.people.twins.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PersonRef;
import app.kith.people.cards.TwinCompare;
import app.kith.people.twins.Merging;
import app.kith.people.twins.Splitting;
import app.kith.people.twins.TwoPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a person's page says of merges, and the dialogs for joining and splitting.
@KithTest
@AsOwner
class JoinedPersonTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Merging merging;

    @Autowired
    Splitting splitting;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    SplitGesture split;

    @Autowired
    JoinGesture join;

    @Autowired
    JoinWithGesture joinWith;

    ContactId luca;
    ContactId twin;

    @BeforeEach
    void twoOfThem() {
        luca = people.add(ContactDetails.with("Luca Ferrante")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luca@ferrante.example")))
                .build());
        twin = people.add(ContactDetails.with("L. Ferrante").place("Faenza").build());
    }

    @Test
    void theOldAddressLeadsToTheOneKept() {
        merging.merge(luca, twin);

        navigateTo("people/" + twin);

        assertThat($(H1.class).single().getText()).isEqualTo("Luca Ferrante");
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("people/" + luca);
    }

    @Test
    void thePageSaysWhoIsPartOfThemAndSplitsThemAgain() {
        merging.merge(luca, twin);
        navigateTo("people/" + luca);

        assertThat(text()).contains("L. Ferrante\u2069 on 17 November");
        test(button("Split again")).click();

        assertThat(people.profile(twin)).isPresent();
        assertThat(people.profile(luca).orElseThrow().details().place()).isNull();
        assertThat(twoPeople.are(luca, twin)).isTrue();
        assertThat(text()).doesNotContain("Split again");
        test(button("Undo")).click();
        assertThat(people.profile(twin)).isEmpty();
        assertThat(people.profile(luca).orElseThrow().details().place()).isEqualTo("Faenza");
    }

    @Test
    void aSplitThatCannotBeSaysWhy() {
        var merge = merging.merge(luca, twin);
        navigateTo("people/" + luca);
        merging.undo(merge);

        test(button("Split again")).click();

        assertThat(text()).doesNotContain("Split again");
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void asksBeforeASplitThatWasBegunIsLost() {
        navigateTo("people/" + luca);
        split.open(people.profile(luca).orElseThrow(), () -> {});
        test(name()).setValue("Ida Ferrante");

        test(button("Cancel")).click();
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps what was typed

        assertThat(name().getValue()).isEqualTo("Ida Ferrante");
    }

    @Test
    void somebodyWhoIsTwoIsSplit() {
        navigateTo("people/" + luca);
        split.open(people.profile(luca).orElseThrow(), () -> {});

        test(button("Split into two")).click();
        assertThat(name().getErrorMessage()).isEqualTo("A person needs a name");
        test(name()).setValue("Ida Ferrante");
        handles()
                .setValue(
                        Set.copyOf(people.profile(luca).orElseThrow().details().handles()));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("To the other one: handles 1 of 1.");
        test(button("Split into two")).click();

        assertThat(people.find("ida", 9)).hasSize(1);
        assertThat(people.profile(luca).orElseThrow().details().handles()).isEmpty();
        test(button("Undo")).click();
        assertThat(people.find("ida", 9)).isEmpty();
        assertThat(people.profile(luca).orElseThrow().details().handles()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyIsJoinedWithWhoeverIsNamed() {
        navigateTo("people/" + luca);
        joinWith.open(people.profile(luca).orElseThrow(), () -> {});
        assertThat(button("Join into one").isEnabled()).isFalse();

        var other = (ComboBox<PersonRef>) $(ComboBox.class)
                .withCondition(field -> String.valueOf(field.getLabel()).startsWith("Who is the same person"))
                .single();
        var offered = other.getDataProvider().fetch(new Query<>(0, 9, List.of(), null, null));
        assertThat(offered).extracting(PersonRef::name).containsExactly("L. Ferrante");
        other.setValue(people.refs(List.of(twin)).get(twin));
        test(button("Join into one")).click();

        assertThat(people.profile(luca).orElseThrow().details().place()).isEqualTo("Faenza");
        assertThat(people.profile(twin)).isEmpty();
        test(button("Undo")).click();
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void twoWhoWereChosenAreComparedBeforeTheyAreJoined() {
        navigateTo("people/" + luca);
        join.begin(List.of(luca, twin), () -> {});

        assertThat($(TwinCompare.class).single().getElement().getTextRecursively())
                .contains("Luca Ferrante", "Faenza", "Email: luca@ferrante.example");
        test(button("Join into one")).click();

        assertThat(people.profile(twin)).isEmpty();
        test(button("Undo")).click();
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void manyAreJoinedIntoTheOneChosen() {
        var third = people.add(ContactDetails.named("Lucas"));
        navigateTo("people/" + luca);
        join.begin(List.of(luca, twin, third), () -> {});

        var stays = (RadioButtonGroup<Object>) $(RadioButtonGroup.class)
                .withCondition(group -> "Whose name and details stay?".equals(group.getLabel()))
                .single();
        stays.setValue(stays.getListDataView().getItem(1));
        test(button("Join into one")).click();

        assertThat(people.profile(twin)).isPresent();
        assertThat(people.count()).isEqualTo(1);
        test(button("Undo")).click();
        assertThat(people.count()).isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Handle> handles() {
        return $(CheckboxGroup.class).all().stream()
                .filter(group -> group.getLabel().equals("Handles"))
                .findFirst()
                .orElseThrow();
    }

    private TextField name() {
        return $(TextField.class).withLabel("Who is the other one?").single();
    }

    private static void navigateTo(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    /// Of the page; the layout's texts and the dialogs aside.
    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).last();
    }
}
