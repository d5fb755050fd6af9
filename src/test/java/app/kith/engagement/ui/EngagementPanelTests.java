package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.cards.ScoreNumber;
import app.kith.people.spi.ContactPanel;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.time.LocalDate;
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
        assertThat($(Details.class, panel).all()).hasSize(3);

        var link = $(Button.class, number).single();
        test(link).click();
        runPendingSignalsTasks();
        assertThat(panel.isVisible()).isFalse();
        assertThat(link.getText()).isEqualTo("Why %d?".formatted(standingScore()));
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
        var menu = (MenuBar) show(circle);

        new MenuBarTester<>(menu).clickItem(0, 3);

        assertThat(profile().standing().circle()).isEqualTo(Circle.WIDER);
        assertThat(profile().standing().circlePinned()).isTrue();
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
