package app.kith.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Forgetting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class EditingTests {
    @Autowired
    Editing editing;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Autowired
    TestClock clock;

    ContactId ana;

    @BeforeEach
    void thereIsAna() {
        ana = people.add(ContactDetails.with("Ana Ruiz").place("Valencia").build());
        clock.advance(Duration.ofMinutes(5));
    }

    @Test
    void whatAnotherWroteMeanwhileIsKeptAndSaid() {
        var began = people.profile(ana).orElseThrow();
        people.edit(ana, began.details().change().place("Bergen").build());
        clock.advance(Duration.ofMinutes(2));

        var saved =
                editing.save(began, began.details().change().nickname("Anita").build());

        var now = people.profile(ana).orElseThrow().details();
        assertThat(now.place()).isEqualTo("Bergen");
        assertThat(now.nickname()).isEqualTo("Anita");
        assertThat(saved.other()).satisfies(other -> {
            assertThat(other.who()).isEqualTo(Owner.NAME);
            assertThat(other.isMe()).isTrue();
            assertThat(other.at()).isEqualTo(clock.instant().minus(Duration.ofMinutes(2)));
            assertThat(other.edits().fields()).containsExactly(ContactField.PLACE);
        });
    }

    @Test
    void theSameFieldIsNotOverwritten() {
        var began = people.profile(ana).orElseThrow();
        people.edit(ana, began.details().change().place("Bergen").build());

        var clash = catchThrowableOfType(
                SameFieldEdited.class,
                () -> editing.save(began, began.details().change().place("Oslo").build()));

        assertThat(clash.other().edits().clashes()).containsExactly(ContactField.PLACE);
        assertThat(people.profile(ana).orElseThrow().details().place()).isEqualTo("Bergen");
        var again = editing.save(clash.other().person(), clash.other().edits().together());
        assertThat(again.other()).isNull();
        assertThat(people.profile(ana).orElseThrow().details().place()).isEqualTo("Oslo");
    }

    @Test
    void takingAnEditBackLeavesWhatOthersWroteSince() {
        var began = people.profile(ana).orElseThrow();
        var saved = editing.save(
                began, began.details().change().place("Oslo").nickname("Anita").build());
        clock.advance(Duration.ofMinutes(1));
        people.edit(ana, saved.after().change().place("Bergen").build());

        editing.takeBack(saved);

        var now = people.profile(ana).orElseThrow().details();
        assertThat(now.place()).isEqualTo("Bergen");
        assertThat(now.nickname()).isNull();
    }

    @Test
    void whoEditedLastIsRemembered() {
        var workspace = workspaces.current();
        var byMe = people.lastEdit(ana).orElseThrow();

        workspaces.inWorkspace(workspace, () -> people.edit(ana, ContactDetails.named("Ana, by a job")));

        assertThat(byMe.by()).isEqualTo(owner.signedIn().user());
        assertThat(people.lastEdit(ana).orElseThrow().by()).isNull();
    }

    @Test
    void nobodyWhoIsGoneOrElsewhereIsEdited() {
        var began = people.profile(ana).orElseThrow();
        var other = owner.signedIn();

        owner.signIn();

        assertThatThrownBy(() -> editing.save(began, ContactDetails.named("Mine")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.lastEdit(ana)).isEmpty();
        owner.signIn(other);
        forgetting.forget(List.of(ana));
        assertThatThrownBy(() -> editing.save(began, ContactDetails.named("Mine")))
                .hasMessage("Ana Ruiz is no longer there.");
    }

    @Test
    void manyWhoSaveAtTheSameMomentAllKeepTheirs() throws Exception {
        var workspace = workspaces.current();
        var began = people.profile(ana).orElseThrow();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var edits = threads.invokeAll(IntStream.range(0, 2)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        start.await();
                        return workspaces.inWorkspace(
                                workspace,
                                () -> editing.save(began, began.details().knowing(new Fact("Fact " + i, "known"))));
                    })
                    .toList());
            for (Future<Object> edit : edits) {
                edit.get();
            }
        }

        assertThat(people.profile(ana).orElseThrow().details().facts())
                .extracting(Fact::label)
                .containsExactlyInAnyOrder("Fact 0", "Fact 1");
    }
}
