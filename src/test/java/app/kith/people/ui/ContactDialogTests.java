package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ContactDialogTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @BeforeEach
    void open() {
        navigate(PeopleView.class);
        test($(Button.class).withText("Add a person").first()).click();
    }

    @Test
    void writesDownAllThatWasTyped() {
        test(field("Name")).setValue("Ana Ruiz");
        test(field("Place")).setValue("Valencia, Spain");
        test($(TextArea.class).withLabel("How you met").single()).setValue("At the fair");
        birthday(3, Month.MARCH, 1985);
        handle("ana@example.org");
        fact("Likes", "blue glazes");

        save();

        var ana = only().details();
        assertThat(ana.place()).isEqualTo("Valencia, Spain");
        assertThat(ana.howMet()).isEqualTo("At the fair");
        assertThat(ana.birthday()).isEqualTo(new PartialDate(1985, 3, 3));
        assertThat(ana.handles()).containsExactly(new Handle(ChannelKind.EMAIL, "ana@example.org"));
        assertThat(ana.facts()).extracting(fact -> fact.content()).containsExactly("blue glazes");
        assertThat($(ContactDialog.class).exists()).isFalse();
    }

    @Test
    void aNamelessPersonIsRefusedBesideTheName() {
        save();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).isEqualTo("A person needs a name");
        assertThat(people.count()).isZero();
    }

    @Test
    void aDayThatDoesNotExistIsRefusedBesideTheBirthday() {
        test(field("Name")).setValue("Ana Ruiz");
        birthday(31, Month.FEBRUARY, null);

        save();

        assertThat($(Span.class)
                        .withText("There is no such day in the calendar")
                        .exists())
                .isTrue();
        assertThat(people.count()).isZero();
    }

    @Test
    void aFactWithoutANameIsRefusedBesideIt() {
        test(field("Name")).setValue("Ana Ruiz");
        fact("", "blue glazes");

        save();

        assertThat($(TextField.class)
                        .withAriaLabel("What kind of fact")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(people.count()).isZero();
    }

    @Test
    void saysWhoseAnAddressIsAlready() {
        var luca = people.add(ContactDetails.named("Luca Ferrante")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@example.org"))));
        test(field("Name")).setValue("Luca F.");

        handle(" LUCA@example.org");

        assertThat($(Span.class).withText("This email is Luca Ferrante’s. ").exists())
                .isTrue();
        assertThat($(Anchor.class).withText("Open Luca Ferrante").single().getHref())
                .endsWith("people/" + luca.value());
        save();
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void asksBeforeWhatWasTypedIsLost() {
        test(field("Name")).setValue("Ana Ruiz");

        test($(Button.class).withText("Cancel").single()).click();

        assertThat($(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class)
                        .single()
                        .isOpened())
                .isTrue();
        assertThat($(ContactDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void closesAtOnceWhenNothingWasTyped() {
        test($(Button.class).withText("Cancel").single()).click();

        assertThat($(ContactDialog.class).exists()).isFalse();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private void birthday(int day, Month month, Integer year) {
        $(Select.class).withLabel("Birthday").single().setValue(day);
        $(Select.class).withAriaLabel("Month of birth").single().setValue(month);
        $(IntegerField.class).single().setValue(year);
    }

    private void handle(String written) {
        test($(Button.class).withText("Add a handle").single()).click();
        test($(TextField.class).withAriaLabel("Handle").single()).setValue(written);
    }

    private void fact(String label, String content) {
        test($(Button.class).withText("Add a fact").single()).click();
        test($(TextField.class).withAriaLabel("What kind of fact").single()).setValue(label);
        test($(TextField.class).withAriaLabel("The fact").single()).setValue(content);
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }

    private ContactProfile only() {
        var row = people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, 2);
        assertThat(row).hasSize(1);
        return people.profile(row.getFirst().id()).orElseThrow();
    }
}
