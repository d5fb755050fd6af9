package app.kith.nurture.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class PlanTemplatesTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final PlanTemplate WELCOME =
            new PlanTemplate("A welcome", List.of(new PlanStep("Show the kiln", 3, null)), false);

    @Autowired
    PlanTemplates templates;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AddressBook people;

    @Autowired
    Owner owner;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
    }

    @Test
    void startsWithAFewPlans() {
        assertThat(names()).containsExactly("After a first meeting", "After an introduction", "Through a hard time");
        assertThat(templates.afterFirstMeeting().orElseThrow().plan().name()).isEqualTo("After a first meeting");
    }

    @Test
    void makesTheTasksOfAPlanForAPersonAndTakesThemBack() {
        var first = templates.afterFirstMeeting().orElseThrow();

        var made = templates.begin(first.id(), ana, TODAY);
        assertThat(tasks.of(ana))
                .extracting(TaskRow::title)
                .containsExactly("Say thank you", "Introduce them to somebody they would like");
        assertThat(tasks.of(ana)).extracting(TaskRow::dueOn).containsExactly(TODAY.plusDays(1), TODAY.plusDays(14));
        tasks.delete(made.getFirst());
        templates.takeBack(made);

        assertThat(tasks.of(ana)).isEmpty();
    }

    @Test
    void countsFromTheDayOfTheMeetingButNotIntoThePast() {
        var first = templates.afterFirstMeeting().orElseThrow();

        templates.begin(first.id(), ana, TODAY.minusDays(5));

        assertThat(tasks.of(ana)).extracting(TaskRow::dueOn).containsExactly(TODAY, TODAY.plusDays(9));
    }

    @Test
    void addsEditsAndRemovesPlansAndBringsThemBack() {
        var added = templates.add(WELCOME);
        var better = new PlanTemplate(
                "A warm welcome", List.of(new PlanStep("Bake", 0, 60), new PlanStep("Call", 2, null)), true);

        var edited = templates.edit(added, better);
        assertThat(names()).contains("A warm welcome").doesNotContain("A welcome");
        var gone = templates.remove(edited);
        assertThat(names()).doesNotContain("A warm welcome");
        templates.restore(gone);

        assertThat(templates.all()).extracting(SavedTemplate::plan).contains(better);
        assertThat(templates.afterFirstMeeting().orElseThrow().plan()).isEqualTo(better);
    }

    @Test
    void changesAndRemovesThePlansThatCameWithKith() {
        var first = templates.afterFirstMeeting().orElseThrow();

        var edited = templates.edit(first, WELCOME);
        assertThat(names()).containsExactly("A welcome", "After an introduction", "Through a hard time");
        var gone = templates.remove(edited);
        templates.all().forEach(templates::remove);
        assertThat(templates.all()).isEmpty();
        assertThat(templates.afterFirstMeeting()).isEmpty();
        templates.restore(gone);

        assertThat(names()).containsExactly("A welcome");
    }

    @Test
    void refusesAnEditThatBeganBeforeAnother() {
        var shipped = templates.afterFirstMeeting().orElseThrow();
        var own = templates.add(WELCOME);
        templates.edit(shipped, WELCOME);
        templates.edit(own, WELCOME);

        assertThatThrownBy(() -> templates.edit(shipped, WELCOME)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> templates.remove(own)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesAPlanThatSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanTemplate(" ", WELCOME.steps(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanTemplate("Empty", List.of(), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanStep(" ", 1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanStep("Call", -1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanStep("Call", 731, null));
    }

    @Test
    void keepsOneWorkspaceFromAnother() {
        var own = templates.add(WELCOME);
        var shipped = templates.afterFirstMeeting().orElseThrow();
        owner.signIn();

        assertThat(names()).hasSize(3).doesNotContain("A welcome");
        assertThatThrownBy(() -> templates.edit(own, WELCOME)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> templates.remove(shipped)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> templates.begin(own.id(), ana, TODAY)).isInstanceOf(ChangedMeanwhile.class);
        var ours = templates.afterFirstMeeting().orElseThrow();
        assertThatThrownBy(() -> templates.begin(ours.id(), ana, TODAY)).isInstanceOf(ChangedMeanwhile.class);
    }

    private List<String> names() {
        return templates.all().stream().map(one -> one.plan().name()).toList();
    }
}
