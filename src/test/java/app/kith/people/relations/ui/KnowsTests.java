package app.kith.people.relations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.relations.ui.SomebodyField.Somebody;
import app.kith.people.spi.ContactPanel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class KnowsTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Role PARTNER = Role.of(TieKind.PARTNER, false);

    @Autowired
    AddressBook people;

    @Autowired
    Standings standings;

    @Autowired
    WhoKnowsWhom knows;

    @Autowired
    KnowsTab tab;

    @Autowired
    KnowsPanel side;

    @Autowired
    HowToReach way;

    @Autowired
    MetThrough met;

    private final Div page = new Div();
    private ContactId ana;
    private ContactId jorge;

    @BeforeEach
    void aPair() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        jorge = people.add(ContactDetails.named("Jorge Sanz"));
        UI.getCurrent().add(page);
    }

    @Test
    void saysWhomAPersonKnowsFromBothSides() {
        knows.add(new NewTie(ana, Role.of(TieKind.MENTOR, false), jorge, "since the fair", null));

        assertThat(shown(tab, ana)).contains("Jorge Sanz", "mentee, since the fair");
        assertThat(shown(tab, jorge)).contains("Ana Ruiz", "mentor, since the fair");
        assertThat(shown(side, jorge)).contains("Knows", "Ana Ruiz", "since the fair");
    }

    @Test
    void saysWhatWillStandThereWhileNobodyDoes() {
        assertThat(shown(tab, ana)).contains("Whom Ana knows stands here");
        assertThat(side.show(profile(ana), () -> {})).isEmpty();
        assertThat(met.show(profile(ana), () -> {})).isEmpty();
        assertThat(way.show(profile(ana), () -> {})).isEmpty();
    }

    @Test
    void somebodyIsAddedWithTheSentenceSaidAndTakenBackAgain() {
        shown(tab, ana);
        test(button("Add somebody")).click();
        whom().setValue(new Somebody(profile(jorge).ref(), "Jorge Sanz"));
        how("partner");

        assertThat($(Paragraph.class)
                        .withClassName("kith-tie-sentence")
                        .single()
                        .getText())
                .isEqualTo("Jorge is Ana’s partner.");
        test(button("Save")).click();
        assertThat(knows.of(ana))
                .singleElement()
                .satisfies(row -> assertThat(row.role()).isEqualTo(PARTNER));
        test(button("Undo")).click();
        assertThat(knows.of(ana)).isEmpty();
    }

    @Test
    void somebodyNewIsAddedByTheWay() {
        shown(tab, ana);
        test(button("Add somebody")).click();
        whom().setValue(new Somebody(null, "Ana Rusu"));
        how("sibling");

        assertThat(whom().getHelperText()).isEqualTo("Ana Rusu is new and will be added to your people");
        test(button("Save")).click();
        assertThat(knows.of(ana))
                .singleElement()
                .satisfies(row -> assertThat(row.other().name()).isEqualTo("Ana Rusu"));
        test(button("Undo")).click();
        assertThat(people.countInBin()).isOne();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        shown(tab, ana);
        test(button("Add somebody")).click();
        test(button("Save")).click();

        assertThat(whom().isInvalid()).isTrue();
        assertThat(whom().getErrorMessage()).isEqualTo("Choose somebody, or type a name to add them");
        assertThat(howField().getErrorMessage()).isEqualTo("Say what they are to each other");
        whom().setValue(new Somebody(profile(jorge).ref(), "Jorge Sanz"));
        how("something else, in your own words");
        test(button("Save")).click();
        assertThat($(TextField.class).withLabel("What Jorge is to Ana").single().getErrorMessage())
                .startsWith("Say it in a word");
        assertThat(knows.of(ana)).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsRefusedAndNobodyIsAddedForIt() {
        knows.add(new NewTie(jorge, PARTNER, ana));
        shown(tab, ana);
        test(button("Add somebody")).click();
        whom().setValue(new Somebody(profile(jorge).ref(), "Jorge Sanz"));
        how("partner");

        test(button("Save")).click();

        assertThat(howField().getErrorMessage()).isEqualTo("Jorge is Ana’s partner. That is written down already");
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void aLineIsEditedInOnesOwnWordsAndRemovedEachWithAWayBack() {
        knows.add(new NewTie(jorge, PARTNER, ana));
        shown(tab, ana);
        test(labelled("Edit how they know Jorge Sanz")).click();
        how("something else, in your own words");
        test($(TextField.class).withLabel("What Jorge is to Ana").single()).setValue("drummer");
        test(button("Save")).click();

        assertThat(knows.of(ana).getFirst().role()).isEqualTo(Role.inWords("drummer", "drummer"));
        test(button("Undo")).click();
        assertThat(knows.of(ana).getFirst().role()).isEqualTo(PARTNER);
        page.removeAll();
        shown(tab, ana);
        test(labelled("Remove Jorge Sanz")).click();
        assertThat(knows.of(ana)).isEmpty();
        test($(Button.class).withText("Undo").last()).click();
        assertThat(knows.of(ana)).hasSize(1);
    }

    @Test
    void saysThroughWhomOneMetAPerson() {
        var noor = people.add(ContactDetails.named("Noor van Dalen"));
        knows.add(new NewTie(noor, Role.of(TieKind.INTRODUCED, false), jorge));
        knows.add(new NewTie(jorge, Role.of(TieKind.INTRODUCED, false), ana));

        assertThat(shown(met, ana)).contains("You met Ana through Jorge, whom you met through Noor.");
        assertThat(shown(tab, ana)).contains("You met Ana through Jorge, whom you met through Noor.");
    }

    @Test
    void whoIsTiedInTwoWaysStandsOnceBesideThePage() {
        knows.add(new NewTie(jorge, PARTNER, ana));
        knows.add(new NewTie(jorge, Role.of(TieKind.INTRODUCED, false), ana));

        assertThat(shown(side, ana)).containsOnlyOnce("Jorge Sanz").contains("partner", "introduced you to Ana");
        assertThat(met.show(profile(ana), () -> {})).isEmpty();
    }

    @Test
    void saysWhoCouldBeAskedOnlyWhereOneIsHardlyInTouch() {
        knows.add(new NewTie(jorge, PARTNER, ana));
        warm(jorge, 70);

        assertThat(shown(way, ana)).contains("How to reach them", "You could ask Jorge, warm, who is Ana’s partner.");
        warm(ana, 30);
        assertThat(way.show(profile(ana), () -> {})).isEmpty();
    }

    private void warm(ContactId id, int score) {
        standings.record(List.of(new ScoreStanding(id, score, score, Circle.KNOWN, TODAY, 10)));
    }

    private String shown(ContactPanel panel, ContactId id) {
        var part = panel.show(profile(id), () -> {}).orElseThrow();
        page.add(part);
        return part.getElement().getTextRecursively();
    }

    private ContactProfile profile(ContactId id) {
        return people.profile(id).orElseThrow();
    }

    private SomebodyField whom() {
        return $(SomebodyField.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> howField() {
        return $(ComboBox.class).withLabel("What are they to Ana?").single();
    }

    private void how(String label) {
        test(howField()).selectItem(label);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private Button labelled(String label) {
        return $(Button.class)
                .withCondition(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
