package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.channels.audience.KnownCounts;
import app.kith.engagement.Replies;
import app.kith.engagement.ReplyChance;
import app.kith.exchange.OtherFiles;
import app.kith.exchange.format.UnreadableFile;
import app.kith.interactions.passing.PassingOn;
import app.kith.interactions.passing.Passings;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.OwnAudiences;
import app.kith.people.relations.Acquaintances;
import app.kith.people.relations.Acquainted;
import app.kith.reach.InPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing that happened in another workspace is seen or changed.
@KithTest
class WorkspaceIsolationTests extends TwoWorkspaces {
    @Autowired
    OtherFiles otherFiles;

    @Autowired
    Passings passings;

    @Autowired
    Acquaintances acquaintances;

    @Autowired
    OwnAudiences ownAudiences;

    @Autowired
    Replies replies;

    @Autowired
    InPerson inPerson;

    @Autowired
    KnownCounts knownCounts;

    @Test
    void interactionsOfAnotherWorkspaceAreNeitherSeenNorChanged() {
        assertThat(log.timeline(theirs, null, 10)).isEmpty();
        assertThat(log.histories(List.of(theirs)).get(theirs)).isEmpty();
        assertThat(log.week(TODAY).people()).isZero();
        assertThatThrownBy(() -> log.log(coffee(theirs))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> log.delete(theirCoffee.id())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> log.edit(theirCoffee.id(), theirCoffee.version(), theirCoffee.retold()))
                .isInstanceOf(ChangedMeanwhile.class);

        owner.signIn(other);
        assertThat(log.timeline(theirs, null, 10)).hasSize(1);
    }

    @Test
    void whatIsPassedOnAndWhoFollowsInAnotherWorkspaceIsNeitherSeenNorChanged() {
        owner.signIn();
        var mine = people.add(ContactDetails.named("Mine"));

        log.log(coffee(mine).with(PassingOn.passed("The workshop").to(5).naming(Set.of(theirs))));

        assertThat(log.timeline(mine, null, 1).getFirst().newcomers()).isEmpty();
        assertThat(passings.of(List.of(theirs))).isEmpty();
        assertThat(acquaintances.of(List.of(theirs))).containsOnly(Map.entry(theirs, Acquainted.NOBODY));
        assertThat(replies.chances(List.of(theirs))).containsOnly(Map.entry(theirs, ReplyChance.UNKNOWN));
        assertThat(ownAudiences.of(List.of(theirs))).isEmpty();
        assertThat(inPerson.these(Set.of(theirs), 100).people()).isEmpty();
        assertThat(inPerson.around(Set.of(theirs), 100).people())
                .extracting(each -> each.person().id())
                .doesNotContain(theirs);
        assertThat(knownCounts.since(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void importsOfAnotherWorkspaceAreNeitherSeenNorStarted() {
        assertThat(importer.progress(theirImport)).isEmpty();
        assertThat(importer.draft(theirImport)).isEmpty();
        assertThat(importer.latest(10)).isEmpty();
        assertThatThrownBy(() -> importer.inside(theirImport)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> otherFiles.of(theirImport)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> otherFiles.keep(theirImport, "messages.csv")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> importer.reportName(theirImport)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> importer.keepMatches(theirImport, "Theirs")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> importer.forgetMatches(theirImport)).isInstanceOf(UnreadableFile.class);
        importer.start(theirImport);
        importer.discard(theirImport);

        owner.signIn(other);
        assertThat(importer.draft(theirImport)).isPresent();
    }

    @Test
    void outsideAWorkspaceNothingIsSeenAndNothingCanBeWritten() {
        owner.signOut();

        assertThat(people.profile(theirs)).isEmpty();
        assertThatThrownBy(people::count).hasMessage("Nobody is signed in");
        assertThatThrownBy(() -> people.add(ContactDetails.named("Nobody's"))).isInstanceOf(RuntimeException.class);
    }
}
