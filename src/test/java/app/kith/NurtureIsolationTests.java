package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.interactions.KeptPromises;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.spi.Promises;
import app.kith.nurture.Agenda;
import app.kith.nurture.ManyTasks;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.nurture.TaskFilter;
import app.kith.nurture.budget.TimeBudget;
import app.kith.nurture.templates.PlanStep;
import app.kith.nurture.templates.PlanTemplate;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.people.ChangedMeanwhile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// No pace, task or plan of another workspace is seen or changed.
@KithTest
class NurtureIsolationTests extends TwoWorkspaces {
    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    ManyTasks manyTasks;

    @Autowired
    PlanTemplates plans;

    @Autowired
    KeptPromises kept;

    @Autowired
    Paces paces;

    @Autowired
    PaceDefaults defaults;

    @Autowired
    TimeBudget budget;

    @Autowired
    Favours favours;

    @Test
    void pacesTimeAndFavoursOfAnotherWorkspaceAreNeitherSeenNorChanged() {
        owner.signIn(other);
        paces.set(List.of(theirs), Pace.weeks(5));
        budget.set(60);
        log.log(coffee(theirs).with(new GiveAndTake("Lent her the wheel", null)));
        owner.signIn();

        paces.refuse(List.of(theirs));
        paces.clear(List.of(theirs));
        paces.pause(List.of(theirs), TODAY.plusDays(9));
        assertThat(paces.of(theirs)).isEmpty();
        assertThatThrownBy(() -> defaults.ofTag("Craft fair", Pace.weeks(1)))
                .isInstanceOf(IllegalArgumentException.class);
        defaults.asUsual(true);
        assertThat(budget.minutesAWeek()).isEmpty();
        budget.clear();
        assertThat(favours.with(theirs).isEmpty()).isTrue();

        owner.signIn(other);
        assertThat(paces.of(theirs).orElseThrow().pace()).isEqualTo(Pace.weeks(5));
        assertThat(paces.of(theirs).orElseThrow().pausedUntil()).isNull();
        assertThat(defaults.all()).isEmpty();
        assertThat(budget.minutesAWeek()).hasValue(60);
        assertThat(favours.with(theirs).given()).hasSize(1);
    }

    @Test
    void tasksAndPlansOfAnotherWorkspaceAreNeitherSeenNorChanged() {
        owner.signIn(other);
        var task = tasks.add(NewTask.of("Send the drawings").with(theirs).due(TODAY));
        var plan = plans.add(new PlanTemplate("A welcome", List.of(new PlanStep("Call", 1, null)), false));
        owner.signIn();

        assertThat(agenda.lists().isEmpty()).isTrue();
        assertThat(agenda.between(TODAY, TODAY, TaskFilter.ALL, 9)).isEmpty();
        assertThatThrownBy(() -> manyTasks.done(List.of(task))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(plans.all()).doesNotContain(plan);
        assertThatThrownBy(() -> plans.remove(plan)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> plans.begin(plan.id(), theirs, TODAY)).isInstanceOf(ChangedMeanwhile.class);
        var call = new Promises.Promise("Call", TODAY);
        assertThatThrownBy(() -> kept.log(coffee(theirs), List.of(call))).isInstanceOf(ChangedMeanwhile.class);
        owner.signIn(other);
        assertThat(tasks.of(theirs)).hasSize(1);
        assertThat(plans.all()).contains(plan);
    }
}
