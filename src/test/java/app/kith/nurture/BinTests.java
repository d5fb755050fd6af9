package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class BinTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    NurturePlan plan;

    @Autowired
    Paces paces;

    @Autowired
    Engagement engagement;

    ContactId ana;
    ContactId ben;

    @BeforeEach
    void someLife() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        ben = people.add(ContactDetails.named("Ben Okafor"));
        log.log(new NewInteraction(
                InteractionKind.MEAL, Direction.BOTH, Set.of(ana, ben), TODAY.minusDays(90), null, 45, null, "Soup"));
        tasks.add(NewTask.of("Call Ana").with(ana).due(TODAY));
        tasks.add(NewTask.of("Bring them together").with(ana, ben).due(TODAY));
        paces.set(List.of(ana), Pace.weeks(1));
    }

    @Test
    void whoIsInTheBinIsGoneFromEverythingOfTheOthers() {
        people.putInBin(List.of(ana));

        assertThat(names(log.timeline(ben, null, 9).getFirst().people())).containsExactly("Ben Okafor");
        assertThat(agenda.due()).extracting(TaskRow::title).containsExactly("Bring them together");
        assertThat(names(agenda.due().getFirst().people())).containsExactly("Ben Okafor");
        assertThat(plan.today().due()).hasSize(1);
        assertThat(plan.today().reach()).extracting(one -> one.person().id()).doesNotContain(ana);
        assertThat(people.count()).isEqualTo(1);
    }

    @Test
    void whoIsBroughtBackIsBackWithAll() {
        var score = engagement.score(ana);
        people.putInBin(List.of(ana));

        people.restore(List.of(ana));

        assertThat(names(log.timeline(ben, null, 9).getFirst().people())).containsExactly("Ana Ruiz", "Ben Okafor");
        assertThat(agenda.due()).hasSize(2);
        assertThat(paces.of(ana)).isPresent();
        assertThat(engagement.score(ana)).isEqualTo(score);
    }

    @Test
    void anEditMeanwhileDoesNotLoseThem() {
        people.putInBin(List.of(ana));
        var meal = log.timeline(ben, null, 9).getFirst();
        var task = agenda.due().getFirst();

        log.edit(meal.id(), meal.version(), meal.retold());
        tasks.edit(task.id(), task.version(), task.retold());
        people.restore(List.of(ana));

        assertThat(names(log.timeline(ben, null, 9).getFirst().people()))
                .containsExactlyInAnyOrder("Ana Ruiz", "Ben Okafor");
        assertThat(agenda.due())
                .allSatisfy(row -> assertThat(names(row.people())).contains("Ana Ruiz"));
    }

    private static List<String> names(List<PersonRef> people) {
        return people.stream().map(PersonRef::name).sorted().toList();
    }
}
