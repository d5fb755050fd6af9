package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class PaceSectionTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PaceSection section;

    ContactId ana;

    @BeforeEach
    void talkWithAna() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        for (int month = 8; month > 0; month--) {
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

    @Test
    void aShorterPaceIsPreviewedBeforeItIsSaved() {
        var before = score();
        var shown = show();

        pace(shown).setValue(30);

        assertThat(text(shown))
                .contains("within the next 30 days")
                .contains("At 30 days most scores fall by about ", "the order of people stays the same.")
                .contains("Ana Ruiz", before + " → ");
        assertThat(score()).isEqualTo(before);
    }

    @Test
    void savingScoresEverybodyAnewAsThePreviewSaid() {
        var before = score();
        var shown = show();
        pace(shown).setValue(180);
        var promised = text($(PaceChanges.class, shown).single());

        test($(Button.class, shown).single()).click();

        assertThat(workspaces.settings().paceDays()).isEqualTo(180);
        assertThat(score()).isGreaterThan(before);
        assertThat(promised).contains("%d → %d".formatted(before, score()));
        assertThat(text($(PaceChanges.class, shown).single())).contains("This is the pace now.");

        test($(Button.class, $(Notification.class).last()).single()).click();
        assertThat(workspaces.settings().paceDays()).isEqualTo(90);
        assertThat(score()).isEqualTo(before);
        assertThat(pace(shown).getValue()).isEqualTo(90);
    }

    @Test
    void withoutScoresThereIsNothingToCompare() {
        people.putInBin(List.of(ana));

        assertThat(text(show())).contains("Nobody has a score yet");
    }

    private Component show() {
        var shown = section.create();
        UI.getCurrent().add(shown);
        return shown;
    }

    private int score() {
        return Objects.requireNonNull(
                people.profile(ana).orElseThrow().standing().score());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> pace(Component shown) {
        return $(RadioButtonGroup.class, shown).single();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
