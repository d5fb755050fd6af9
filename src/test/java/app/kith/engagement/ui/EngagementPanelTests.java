package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.design.TrendLine;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.spi.ShowInteraction;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.cards.ScoreNumber;
import app.kith.people.spi.ContactPanel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class EngagementPanelTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Engagement engagement;

    @Autowired
    ScorePanel score;

    @Autowired
    WhyPanel why;

    @Autowired
    CirclePanel circle;

    ContactId ana;

    @BeforeEach
    void meetAna() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void saysWhyAndHidesItOnRequest() {
        talkEveryMonth();
        var number = show(score);
        var panel = show(why);

        assertThat(panel.getElement().getTextRecursively())
                .contains("Why " + standingScore(), "Where everybody starts", "Give and take", "A talk this week")
                .contains("Only you and your team see this.");
        assertThat($(Details.class, panel).all()).hasSize(4); // behind three parts, and the table

        var link = $(Button.class, number).single();
        test(link).click();
        runPendingSignalsTasks();
        assertThat(panel.isVisible()).isFalse();
        assertThat(link.getText()).isEqualTo("Why %d?".formatted(standingScore()));
    }

    @Test
    void aDayOnTheLineShowsTheScoreOfThatDayAndWhy() {
        talkEveryMonth();
        var number = show(score);
        var panel = show(why);
        assertThat(said(panel)).isEmpty();
        var day = TODAY.minusDays(100);

        var line = $(TrendLine.class, number).single();
        ComponentUtil.fireEvent(line, new TrendLine.Pick(line, true, 56 * 7 - 100));
        runPendingSignalsTasks();

        var then = engagement.asOf(ana, day).orElseThrow().score();
        assertThat(panel.getElement().getTextRecursively())
                .contains("Why " + then, "as of 9 August")
                .doesNotContain("A talk this week");
        assertThat($(DatePicker.class, panel).single().getValue()).isEqualTo(day);
        assertThat(said(panel)).isEqualTo("Engagement on 9 August: " + then);

        test($(Button.class, panel).withText("Back to today").single()).click();
        runPendingSignalsTasks();
        assertThat(panel.getElement().getTextRecursively()).contains("Why " + standingScore(), "as of today");
        assertThat(said(panel)).isEqualTo("Engagement today: " + standingScore());
    }

    private static String said(Component panel) {
        return panel.getElement()
                .getChildren()
                .flatMap(Element::getChildren)
                .filter(one -> "status".equals(one.getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    @Test
    void anyDayCanBeChosenByItsDate() {
        talkEveryMonth();
        var panel = show(why);

        test($(DatePicker.class, panel).single()).setValue(TODAY.minusYears(3));
        runPendingSignalsTasks();

        assertThat(panel.getElement().getTextRecursively())
                .contains("Engagement on 17 November 2023", "Too little was known then to say.");
    }

    @Test
    void saysWhatHasChangedSinceThreeMonthsAgo() {
        talkEveryMonth();
        var panel = show(why);
        var then = engagement.asOf(ana, TODAY.minusDays(90)).orElseThrow().score();

        assertThat(panel.getElement().getTextRecursively()).contains("Since August, when it was " + then);
    }

    @Test
    void thePictureIsThereAsATableToo() {
        talkEveryMonth();
        var panel = show(why);

        $(Details.class, panel)
                .withCondition(one -> one.getSummaryText().equals("13 months as a table"))
                .single()
                .setOpened(true);

        assertThat($(NativeTableRow.class, panel).all()).hasSizeGreaterThan(50);
        assertThat(panel.getElement().getTextRecursively()).contains("17 November");
    }

    @Test
    void theInteractionsBehindAPartAskTheTimelineToShowThem() {
        talkEveryMonth();
        var panel = show(why);
        var asked = new ArrayList<InteractionId>();
        ComponentUtil.addListener(
                UI.getCurrent(), ShowInteraction.class, question -> asked.add(question.interaction()));

        var details = $(Details.class, panel).all().getFirst();
        details.setOpened(true);
        test($(Button.class, details).all().getFirst()).click();

        assertThat(asked).containsExactly(log.timeline(ana, null, 1).getFirst().id());
    }

    @Test
    void showsNoNumberForSomebodyNew() {
        var number = show(score);
        var panel = show(why);

        assertThat($(ScoreNumber.class, number).single().text()).isEqualTo("New");
        assertThat($(Button.class, number).all()).isEmpty();
        assertThat(panel.getElement().getTextRecursively()).contains("Too few interactions to say. Log two more.");
    }

    @Test
    void keepsSomebodyInTheCircleChosen() {
        talkEveryMonth();
        var menu = show(circle);

        Menus.choose(menu, "Wider");

        assertThat(profile().standing().circle()).isEqualTo(Circle.WIDER);
        assertThat(profile().standing().circlePinned()).isTrue();
        assertThat(Menus.open(show(circle)).getItems())
                .extracting(item -> item.getElement().getAttribute("aria-label"))
                .containsExactly("Inner", "Close", "Active", "Wider, as it is now", "Known", "Let Kith suggest");
    }

    private Component show(ContactPanel panel) {
        var shown = panel.show(profile(), () -> {}).orElseThrow();
        UI.getCurrent().add(new Div(shown));
        runPendingSignalsTasks();
        return shown;
    }

    private ContactProfile profile() {
        return people.profile(ana).orElseThrow();
    }

    private int standingScore() {
        var score = profile().standing().score();
        assertThat(score).isNotNull();
        return score;
    }

    private void talkEveryMonth() {
        for (int month = 12; month > 0; month--) {
            log.log(new NewInteraction(
                    InteractionKind.CALL,
                    Direction.BOTH,
                    Set.of(ana),
                    TODAY.minusMonths(month),
                    null,
                    null,
                    null,
                    null));
        }
    }
}
