package app.kith.people.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.design.Refreshable;
import app.kith.nurture.Paces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.KnownThing;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.practice.Practice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class PracticeViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Practice practice;

    @Autowired
    Paces paces;

    @Autowired
    PhotoFields photos;

    @Autowired
    Workspaces workspaces;

    @Test
    void asksForOneThingAndWritesItDown() {
        var ana = people.add(living("Ana Ruiz"));
        open();
        assertThat(text()).contains("Know them 1 of 1", "You know 1 of 8 things about Ana.", "Who is Ana to you?");

        test($(TextArea.class).single()).setValue("A potter");
        test(button("Save")).click();

        assertThat(people.profile(ana).orElseThrow().details().note()).isEqualTo("A potter");
        assertThat(text()).contains("That is everyone for today", "You know a little more about one person.");
        test(button("Undo")).click();
        assertThat(people.profile(ana).orElseThrow().details().note()).isNull();
        assertThat(text()).contains("Who is Ana to you?");
    }

    @Test
    void anEmptyAnswerIsRefusedAtTheField() {
        people.add(living("Ana Ruiz"));
        open();

        test(button("Save")).click();

        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("Write something, or skip this one");
        assertThat(practice.round().answered()).isZero();
    }

    @Test
    void keepingSavesWhatWasTyped() {
        var ana = people.add(living("Ana Ruiz"));
        open();

        test($(TextArea.class).single()).setValue("A potter");
        test(button("Keep")).click();

        assertThat(people.profile(ana).orElseThrow().details().note()).isEqualTo("A potter");
        assertThat(practice.round().filled()).isOne();
    }

    @Test
    void whatIsBeingTypedStaysWhenThePageIsShownAnew() {
        people.add(living("Ana Ruiz"));
        open();
        test($(TextArea.class).single()).setValue("A potter");

        Refreshable.currentPage();

        assertThat($(TextArea.class).single().getValue()).isEqualTo("A potter");
    }

    @Test
    void halfABirthdayIsNotPassedOver() {
        var ana = people.profile(people.add(living("Ana Ruiz"))).orElseThrow();
        var field = new GapField(ana, KnownThing.BIRTHDAY, photos, workspaces);
        UI.getCurrent().add(field);
        assertThat(field.isBlank()).isTrue();

        test($(Select.class, field).last()).selectItem("May");

        assertThat(field.isBlank()).isFalse();
        assertThat(field.read()).isEmpty();
        assertThat(field.getElement().getTextRecursively()).contains("A birthday needs a day and a month");
    }

    @Test
    void keepingAndSkippingGoOnToTheNextAndCanBeTakenBack() {
        people.add(living("Ana Ruiz"));
        people.add(living("Bo Lindqvist"));
        open();

        test(button("Keep")).click();
        assertThat(text()).contains("Know them 2 of 2");
        test(button("Skip")).click();

        assertThat(text()).contains("That is everyone for today", "More tomorrow.");
        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(practice.round().cards()).hasSize(1);
    }

    @Test
    void nurturingSetsAPace() {
        var ana = people.add(living("Ana Ruiz"));
        open();

        test(button("Nurture")).click();
        test(button("Set the pace")).click();

        assertThat(paces.of(ana).orElseThrow().pace().words()).isEqualTo("every 5 weeks");
        assertThat(practice.round().answered()).isEqualTo(1);
        test(button("Undo")).click();
        assertThat(paces.of(ana)).isEmpty();
        assertThat(practice.round().answered()).isZero();
    }

    @Test
    void saysSoWhereNobodyIsHalfKnown() {
        people.add(ContactDetails.named("Ana Ruiz"));

        open();

        assertThat($(H2.class).single().getText()).isEqualTo("Nobody is half known");
    }

    @Test
    void somebodyChangedMeanwhileIsDealtAnew() {
        var ana = people.add(living("Ana Ruiz"));
        open();
        people.edit(ana, living("Ana Montalvo"));

        test($(TextArea.class).single()).setValue("A potter");
        test(button("Save")).click();

        assertThat(people.profile(ana).orElseThrow().details().note()).isNull();
        assertThat(text()).contains("Ana Montalvo");
    }

    @Test
    void aPersonsPageSaysHowMuchIsKnownAndTakesTheRest() {
        var ana = people.add(living("Ana Ruiz"));
        navigate("people/" + ana.value(), Component.class);
        assertThat($(Paragraph.class)
                        .withText("You know 1 of 8 things about Ana.")
                        .exists())
                .isTrue();

        test(button("Something they like")).click();
        test($(TextField.class).withLabel("Likes").single()).setValue("Blue glazes");
        test(button("Save")).click();

        assertThat(people.profile(ana).orElseThrow().details().facts())
                .extracting(fact -> fact.content())
                .containsExactly("Blue glazes");
        assertThat($(Paragraph.class)
                        .withText("You know 2 of 8 things about Ana.")
                        .exists())
                .isTrue();
    }

    @Test
    void aRoundEndsAfterTen() {
        people.addAll(
                IntStream.range(0, 12).mapToObj(i -> living("Person " + i)).toList(), false);
        open();
        assertThat(text()).contains("Know them 1 of 10", "about 5 minutes");

        for (int i = 0; i < 10; i++) {
            test(button("Skip")).click();
        }

        assertThat(text()).contains("That is everyone for today");
    }

    private void open() {
        navigate("people/practice", PracticeView.class);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static ContactDetails living(String name) {
        return ContactDetails.with(name).place("Bergen").build();
    }
}
