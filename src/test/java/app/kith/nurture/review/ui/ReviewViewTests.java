package app.kith.nurture.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.cards.WarmthRing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ReviewViewTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Test
    void anEmptyWeekSaysHowItFills() {
        navigate(ReviewView.class);

        assertThat(title()).isEqualTo("Nobody yet this week");
        assertThat($(H2.class).all())
                .extracting(h -> h.getElement().getTextRecursively())
                .contains("The week stands here as it goes");
    }

    @Test
    void theWeekIsOnePageWithFaces() {
        var ana = people.add(ContactDetails.named("Ana <b>Ruiz</b>"));
        talk(ana, TODAY);
        tasks.add(NewTask.of("Send the drawings").with(ana).due(TODAY));

        navigate(ReviewView.class);

        assertThat(title()).isEqualTo("You tended one person in 45 minutes this week");
        assertThat($(H2.class).all())
                .extracting(h -> h.getElement().getTextRecursively())
                .containsExactly("Whom you tended 1", "Warmed", "Cooled", "Still open");
        assertThat($(WarmthRing.class).all()).hasSize(2);
        assertThat($(Anchor.class).withText("Ana <b>Ruiz</b>").all()).hasSize(2);
        assertThat($(Anchor.class).withText("Send the drawings").single().getHref())
                .isEqualTo("tasks");
    }

    @Test
    void onePagesThroughTheWeeks() {
        talk(people.add(ContactDetails.named("Ana")), TODAY.minusWeeks(1));
        navigate(ReviewView.class);

        assertThat($(Anchor.class)
                        .withCondition(a -> a.getElement().getTextRecursively().equals("The week before"))
                        .single()
                        .getHref())
                .isEqualTo("review?week=2026-11-09");
        week("2026-11-09");

        assertThat(title()).isEqualTo("You tended one person in 45 minutes that week");
        assertThat($(Anchor.class)
                        .withCondition(a -> a.getElement().getTextRecursively().equals("The week after"))
                        .single()
                        .getHref())
                .isEqualTo("review?week=2026-11-16");
    }

    @Test
    void aWeekThatCannotBeReadOrIsToComeIsThisOne() {
        talk(people.add(ContactDetails.named("Ana")), TODAY);

        week("2026-02-31");
        assertThat(title()).endsWith("this week");
        week("9999-01-01");

        assertThat(title()).endsWith("this week");
    }

    private static void week(String day) {
        UI.getCurrent().navigate("review", QueryParameters.of("week", day));
    }

    private void talk(ContactId with, LocalDate day) {
        log.log(new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(with), day, null, 45, null, null));
    }

    private String title() {
        return $(H1.class).single().getElement().getTextRecursively();
    }
}
