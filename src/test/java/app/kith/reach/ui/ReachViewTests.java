package app.kith.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.Place;
import app.kith.design.PictureOrList;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ReachViewTests extends SpringBrowserlessTest {
    @Autowired
    AudienceCounts counts;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Owner owner;

    @Test
    void theExampleShowsItsFourNumbers() {
        UI.getCurrent().navigate("reach");

        test($(Button.class).withText("See the example").last()).click();

        assertThat(title()).isEqualTo("650 follow you, in the example");
        assertThat(cells()).contains("650", "65,000", "6,500,000", "130,000", "4,550");
        assertThat(counts.latest()).isEmpty();
    }

    @Test
    void placesAreCountedAndThoseKnownThereAreNamed() {
        people.add(ContactDetails.named("Ana Ruiz")
                .reachedAt(List.of(
                        new Handle(ChannelKind.X, "@ana"),
                        new Handle(ChannelKind.OWN, "ana", null, false, "Pottery Forum", null))));
        people.add(ContactDetails.named("Luca").reachedAt(List.of(new Handle(ChannelKind.EMAIL, "luca@a.example"))));
        UI.getCurrent().navigate("reach");

        count("X", 500);
        count("Pottery forum", 100);

        assertThat(title()).isEqualTo("600 follow you. You know 1 of them by name.");
        assertThat(text($(PlaceList.class).single())).contains("100 follow, you know 1 by name, 0 of them warm");
        test($(Button.class).withText("Undo").last()).click();
        assertThat(title()).startsWith("500 follow you.");
    }

    @Test
    void manyDaysAreCountedAtOnceOrRefusedWithTheLine() {
        UI.getCurrent().navigate("reach");
        test($(Button.class).withText("Count followers").last()).click();
        $(ComboBox.class).single().setValue("Blog");
        var lines = $(TextArea.class, $(CountDialog.class).single()).single();
        test(lines).setValue("2025-01-01,40\n2025-02-30,50");
        test(save()).click();
        assertThat(lines.getErrorMessage()).isEqualTo("The date in line 2 cannot be read. Write it as 2026-11-17.");

        test(lines).setValue("2025-01-01,40\n2025-02-28,50");
        test(save()).click();

        assertThat(counts.of(Place.called("Blog"))).hasSize(2);
        assertThat(title()).startsWith("50 follow you.");
    }

    @Test
    void aFileThatIsTooLargeIsNotTakenInWhateverTheBrowserLetsThrough() {
        UI.getCurrent().navigate("reach");
        test($(Button.class).withText("Count followers").last()).click();
        var dialog = $(CountDialog.class).single();
        var lines = $(TextArea.class, dialog).single();
        var upload = $(Upload.class, dialog).single();
        upload.setMaxFileSize(0);

        test(upload)
                .upload(
                        "counts.csv",
                        "text/csv",
                        "2025-01-01,40\n".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        roundTrip();

        assertThat(lines.getValue()).isEmpty();
        assertThat(lines.getErrorMessage()).isEqualTo("Choose a .csv, .tsv or .txt file of at most 300 kB");

        test(upload).upload("counts.csv", "text/csv", "2025-01-01,40".getBytes(StandardCharsets.UTF_8));
        roundTrip();

        assertThat(lines.getValue()).isEqualTo("2025-01-01,40");
        assertThat(lines.isInvalid()).isFalse();
    }

    @Test
    void numbersThatCannotBeAreRefusedAtTheField() {
        UI.getCurrent().navigate("reach");
        test($(Button.class).withText("Count followers").last()).click();
        $(ComboBox.class).single().setValue("Blog");
        var number = $(NumberField.class, $(CountDialog.class).single()).single();

        test(number).setValue(-1.0);
        test(save()).click();
        assertThat(number.getErrorMessage()).isEqualTo("A number of followers is not below zero");
        test(number).setValue(1e15);
        test(save()).click();
        assertThat(number.getErrorMessage()).startsWith("That is more than there are people");

        assertThat(counts.latest()).isEmpty();
    }

    @Test
    void guessesThatCannotBeAreRefusedAndLeaveTheNumbers() {
        UI.getCurrent().navigate("reach", QueryParameters.fromString("example=yes"));
        var crossover = $(NumberField.class)
                .withLabel("Follow you in several places, in percent")
                .single();

        test(crossover).setValue(101.0);

        assertThat(crossover.isInvalid()).isTrue();
        assertThat(crossover.getErrorMessage()).isEqualTo("A share is between 0 and 100 percent.");
        assertThat(cells()).contains("4,550");
        test(crossover).setValue(30.0);
        assertThat(crossover.isInvalid()).isFalse();
        assertThat(cells()).contains("4,235").doesNotContain("4,550");
    }

    @Test
    void anAddressBringsItsGuessesAndPassesOverNonsense() {
        UI.getCurrent()
                .navigate(
                        "reach",
                        QueryParameters.fromString("example=yes&steps=1&share=1000&connections=-4&people=NaN"));

        assertThat(cells()).contains("65,000", "1,300").doesNotContain("6,500,000");
    }

    @Test
    void anotherWorkspacesFollowersAreNotSeen() {
        counts.record(new AudienceCount(Place.called("X"), LocalDate.of(2020, 1, 1), 500));
        owner.signIn();

        UI.getCurrent().navigate("reach");

        assertThat(title()).isEqualTo("Reach");
    }

    @Test
    void crossoverIsMeasuredFromThoseKnownAndTakenOffWhenWanted() {
        for (var i = 0; i < 50; i++) {
            var handles = new ArrayList<Handle>();
            if (i < 40) handles.add(new Handle(ChannelKind.X, "@p" + i));
            if (i >= 35) handles.add(new Handle(ChannelKind.FORUM, "p" + i));
            if (i >= 30 && i < 40) handles.add(new Handle(ChannelKind.BLOG, "p" + i));
            people.add(ContactDetails.named("Person " + i).reachedAt(handles));
        }
        Stream.of("X", "Forum", "Blog")
                .forEach(place -> counts.record(new AudienceCount(
                        Place.called(place), LocalDate.of(2020, 1, 1), place.equals("X") ? 500 : 100)));
        UI.getCurrent().navigate("reach");

        assertThat(crossover().getHelperText()).isEqualTo("We measured 60%, not taken off yet.");
        assertThat(text($(CrossoverPanel.class).single()))
                .contains("40 follow you in 2 places.")
                .contains("40 follow you in all 3 places.")
                .contains("So 700 followers are about 580 people.")
                .contains("Of those you know, 10 follow you in more than one place.");
        test($(Button.class).withText("Use what we measured").single()).click();

        assertThat(crossover().getValue()).isEqualTo(60);
        assertThat(crossover().getHelperText()).isEqualTo("Measured from 25 people you know there.");
        assertThat($(Button.class).withText("Use what we measured").single().isEnabled())
                .isFalse();
        test($(Button.class).withText("Reset").single()).click();
        assertThat(crossover().getValue()).isZero();
    }

    @Test
    void theShareIsLearntFromThoseWhoPassedItOnAndTheyAreNamed() {
        var ana = people.add(ContactDetails.named("Ana Ruiz")
                .reachedAt(List.of(
                        new Handle(ChannelKind.X, "@ana").followedBy(new Audience(2_900, LocalDate.of(2026, 11, 1))))));
        counts.record(new AudienceCount(Place.called("X"), LocalDate.of(2020, 1, 1), 500));
        Stream.of(true, true, true, false, false).forEach(passed -> log.log(asked(ana, passed)));
        UI.getCurrent().navigate("reach");

        assertThat(text($(CarrierList.class).single()))
                .contains("Ana Ruiz", "2,900 on", "passed on 3 of 5, to 120 people");
        test($(Button.class).withText("Use what we measured").single()).click();

        assertThat(share().getValue()).isEqualTo(7.3);
        assertThat(share().getHelperText())
                .startsWith("Measured. Of 5 asked, 3 passed it on: 7.3%, 3.3 to 12% in four of five cases.");
        // 500 hear it; 499 with a hundred connections and one with 2,900 pass it on with 4 of 55; and theirs again
        var first = 4.0 / 55 * (499 * 100 + 2_900);
        assertThat(cells()).contains(String.format(Locale.ENGLISH, "%,d", Math.round(500 + first + first * 400 / 55)));
    }

    @Test
    void thoseToAskInPersonAreNamedWithWhatEachAdds() {
        counts.record(new AudienceCount(Place.called("X"), LocalDate.of(2020, 1, 1), 500));
        var ids = new ArrayList<ContactId>();
        for (var i = 0; i < 5; i++) {
            var choir = i < 2 ? List.of("Choir") : List.<String>of();
            ids.add(people.add(ContactDetails.named("Person " + i).tagged(choir)));
            log.log(coffee(ids.get(i)));
        }
        people.add(ContactDetails.named("Nobody yet"));
        log.log(asked(ids.get(3), true));
        UI.getCurrent().navigate("reach");
        var panel = $(InPersonPanel.class).single();
        assertThat($(ListItem.class, panel).all()).hasSize(5);
        assertThat(text($(ListItem.class, panel).first()))
                .contains(
                        "Person 3",
                        "Answers about",
                        "passed on 1 of 1; knows nobody you know of; about 100 more, assumed",
                        "adds 2");
        assertThat(text(panel)).contains("never asked; may know 1 person from the same circles; about 100 more");

        var minutes = $(IntegerField.class, panel).withLabel("Minutes you have").single();
        minutes.setValue(12);
        assertThat($(ListItem.class, panel).all()).hasSize(2);
        assertThat(text(panel))
                .contains("Two notes, 10 minutes: about")
                .contains("each counted once. One more, Person, adds 4")
                .contains("Telling all 500 at once costs one message");
        minutes.setValue(3);
        assertThat(minutes.getErrorMessage()).isEqualTo("Between 5 and 300 minutes");
        assertThat($(ListItem.class, panel).all()).hasSize(2);
        minutes.setValue(30);
        $(MultiSelectComboBox.class, panel)
                .single()
                .setValue(Set.copyOf(people.refs(List.of(ids.get(0))).values()));

        assertThat($(ListItem.class, panel).all()).hasSize(1);
        assertThat(text(panel)).contains("One note, ", "each counted once. One more, Person, adds 23");
    }

    private static NewInteraction coffee(ContactId who) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(who), LocalDate.of(2026, 10, 1), null, null, null, null);
    }

    private static NewInteraction asked(ContactId who, boolean passed) {
        return new NewInteraction(
                        InteractionKind.MESSAGE,
                        Direction.OUT,
                        Set.of(who),
                        LocalDate.of(2026, 11, 1),
                        null,
                        null,
                        null,
                        null)
                .with(PassingOn.answered("The workshop", passed).in("X").to(40));
    }

    private NumberField share() {
        return $(NumberField.class)
                .withLabel("Share who pass it on, in percent")
                .single();
    }

    @Test
    void thePlacesStandInATableTooAndTooFewKnownIsSaid() {
        UI.getCurrent().navigate("reach", QueryParameters.fromString("example=yes&crossover=20"));

        assertThat(crossover().getHelperText())
                .isEqualTo("Assumed. It takes 20 known people in the smaller places to measure it; there are 0.");
        assertThat(text($(CrossoverPanel.class).single()))
                .contains("30 follow you again in another place, as you assume.")
                .contains("So 650 followers are about 620 people.");
        $(PictureOrList.class, $(CrossoverPanel.class).single()).single().setSelectedIndex(1);

        assertThat($(NativeTableCell.class, $(CrossoverPanel.class).single()).all())
                .extracting(NativeTableCell::getText)
                .contains("X and Forum", "about 20", "20%", "Assumed", "Forum and Blog", "about 10");
    }

    private NumberField crossover() {
        return $(NumberField.class)
                .withLabel("Follow you in several places, in percent")
                .single();
    }

    private void count(String place, double number) {
        test($(Button.class).withText("Count followers").last()).click();
        $(ComboBox.class).single().setValue(place);
        test($(NumberField.class, $(CountDialog.class).single()).single()).setValue(number);
        test(save()).click();
    }

    private Button save() {
        return $(Button.class, $(CountDialog.class).single()).withText("Save").single();
    }

    private String title() {
        return $(H1.class).single().getElement().getTextRecursively();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /// What the table says; it is asked for, since the picture comes first.
    private List<String> cells() {
        var tabs = $(PictureOrList.class).first();
        tabs.setSelectedIndex(1);
        return $(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
