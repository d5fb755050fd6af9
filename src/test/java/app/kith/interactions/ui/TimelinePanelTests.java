package app.kith.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class TimelinePanelTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    TimelinePanel panel;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    final AtomicInteger refreshed = new AtomicInteger();
    ContactId ana;

    @BeforeEach
    void meetAna() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void tellsWhatHappenedByMonthWithWhomAndForHowLong() {
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        tell(InteractionKind.COFFEE, Direction.BOTH, LocalDate.of(2026, 11, 3), 70, "Leaving the agency", ana, luca);
        tell(InteractionKind.EMAIL, Direction.IN, LocalDate.of(2025, 12, 24), null, null, ana);

        show();

        assertThat(texts(ListItem.class, "kith-timeline__month")).containsExactly("November", "December 2025");
        assertThat(items())
                .satisfiesExactly(
                        coffee -> assertThat(coffee)
                                .contains("3 Nov", "Coffee, 1 h 10, in person, with Luca", "Leaving the agency"),
                        email -> assertThat(email).contains("24 Dec", "Email from Ana"));
    }

    @Test
    void showsSilenceInWords() {
        for (int week = 9; week < 14; week++) {
            tell(InteractionKind.COFFEE, Direction.BOTH, TODAY.minusWeeks(week), null, null, ana);
        }
        tell(InteractionKind.NOTE, Direction.BOTH, TODAY.minusDays(2), null, "Likes blue glazes", ana);

        show();

        assertThat(texts(ListItem.class, "kith-timeline__silence"))
                .containsExactly("9 weeks without a word, the longest gap so far");
    }

    @Test
    void readsMoreWhenAsked() {
        for (int day = 0; day < Timeline.PAGE + 5; day++) {
            tell(InteractionKind.CALL, Direction.BOTH, TODAY.minusDays(day), null, null, ana);
        }

        show();
        assertThat(items()).hasSize(Timeline.PAGE);
        test($(Button.class).withText("Show more").single()).click();

        assertThat(items()).hasSize(Timeline.PAGE + 5);
        assertThat($(Button.class).withText("Show more").exists()).isFalse();
    }

    @Test
    void invitesToLogTheFirstInteraction() {
        var shown = show();

        assertThat(shown.getElement().getTextRecursively()).contains("Nothing logged with Ana yet");
        test($(Button.class).withText("Log an interaction").single()).click();
        test($(Button.class).withText("Log it").single()).click();

        assertThat(items()).hasSize(1);
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void deletesAndBringsBack() {
        tell(InteractionKind.COFFEE, Direction.BOTH, TODAY, null, null, ana);
        show();

        $(EntryTools.class).single().delete();
        assertThat(log.timeline(ana, null, 5)).isEmpty();
        test($(Button.class).withText("Undo").single()).click();

        assertThat(items()).hasSize(1);
    }

    @Test
    void itsToolsAreToldApartByTheDay() {
        tell(InteractionKind.COFFEE, Direction.BOTH, TODAY, null, null, ana);
        tell(InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(9), null, null, ana);

        show();

        assertThat($(EntryTools.class).all())
                .extracting(EntryTools::entry)
                .containsExactly("Coffee, 17 November", "Coffee, 8 November");
    }

    @Test
    void saysWhenAnInteractionIsNoLongerThere() {
        tell(InteractionKind.COFFEE, Direction.BOTH, TODAY, null, null, ana);
        show();
        log.delete(log.timeline(ana, null, 5).getFirst().id());

        $(EntryTools.class).single().delete();

        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("This interaction is no longer there.");
        assertThat($(TimelineItem.class).exists()).isFalse();
    }

    @Test
    void marksWhatIsStillToCome() {
        tell(InteractionKind.MEETING, Direction.BOTH, TODAY.plusDays(3), null, null, ana);

        show();

        assertThat(items().getFirst()).contains("still to come");
    }

    @Test
    void tellsWhatWasPassedOnAndWhatCameOfIt() {
        var bo = people.add(ContactDetails.named("Bo Lind"));
        passed(
                1,
                PassingOn.passed("the workshop")
                        .in("her newsletter")
                        .to(340)
                        .naming(Set.of(bo))
                        .counting(3));
        passed(2, PassingOn.passed("the book").counting(3));
        passed(3, PassingOn.passed("the book").naming(Set.of(bo)).counting(0));
        passed(4, PassingOn.kept("the book").counting(3));
        passed(5, PassingOn.asked("the book"));

        show();

        assertThat(items())
                .satisfiesExactly(
                        both -> assertThat(both)
                                .contains("Passed on: the workshop, her newsletter, to 340 people. "
                                        + "Bo and 2 others came of it"),
                        counted -> assertThat(counted).contains("Passed on: the book. 3 people came of it"),
                        named -> assertThat(named).contains("Passed on: the book. Bo came of it"),
                        kept -> assertThat(kept)
                                .contains("Did not pass on: the book")
                                .doesNotContain("came of it"),
                        asked -> assertThat(asked).contains("the book").doesNotContain("assed on"));
    }

    private void passed(int daysAgo, PassingOn passing) {
        var day = TODAY.minusDays(daysAgo);
        log.log(new NewInteraction(InteractionKind.MESSAGE, Direction.OUT, Set.of(ana), day, null, null, null, null)
                .with(passing));
    }

    private Component show() {
        var shown = panel.show(people.profile(ana).orElseThrow(), refreshed::incrementAndGet)
                .orElseThrow();
        UI.getCurrentOrThrow().add(shown);
        return shown;
    }

    private List<String> items() {
        return $(TimelineItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private List<String> texts(Class<? extends Component> type, String className) {
        return $(type).withClassName(className).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void tell(
            InteractionKind kind,
            Direction direction,
            LocalDate day,
            @Nullable Integer minutes,
            @Nullable String note,
            ContactId... with) {
        log.log(new NewInteraction(
                kind, direction, new LinkedHashSet<>(List.of(with)), day, null, minutes, null, note));
    }
}
