package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.DatesAhead;
import app.kith.people.Forgetting;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleMatching;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRef;
import app.kith.people.SavedViews;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import app.kith.people.photos.Photos;
import app.kith.people.photos.Pictures;
import app.kith.people.practice.Outcome;
import app.kith.people.practice.Practice;
import app.kith.people.relations.NetworkFilter;
import app.kith.people.relations.Networks;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WarmPaths;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.tags.TagChanges;
import app.kith.people.tags.TagColour;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.TagUse;
import app.kith.people.tags.Tags;
import app.kith.people.twins.Merging;
import app.kith.people.twins.SplitChoice;
import app.kith.people.twins.Splitting;
import app.kith.people.twins.Twins;
import app.kith.people.twins.TwoPeople;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody of another workspace, and nothing that is known of them, is seen or changed.
@KithTest
class PeopleIsolationTests extends TwoWorkspaces {
    @Autowired
    DatesAhead dates;

    @Autowired
    PeopleMatching matching;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Standings standings;

    @Autowired
    Merging merging;

    @Autowired
    Twins twins;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    Splitting splitting;

    @Autowired
    Photos photos;

    @Autowired
    Practice practice;

    @Autowired
    WhoKnowsWhom knows;

    @Autowired
    WarmPaths paths;

    @Autowired
    Tags tags;

    @Autowired
    TagChanges tagChanges;

    @Autowired
    Networks networks;

    @Autowired
    SavedViews views;

    @Test
    void peopleOfAnotherWorkspaceAreNotSeen() {
        assertThat(people.profile(theirs)).isEmpty();
        assertThat(people.refs(List.of(theirs))).isEmpty();
        assertThat(people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, 10))
                .isEmpty();
        assertThat(people.count()).isZero();
        assertThat(people.named("ana", 5)).isEmpty();
        assertThat(people.tags()).isEmpty();
        assertThat(dates.birthdays(TODAY, 14)).isEmpty();
        assertThat(dates.occasions(TODAY, 14)).isEmpty();
        assertThat(people.lastEdit(theirs)).isEmpty();
        assertThat(matching.withNames(List.of("Ana Ruiz"))).isEmpty();
        assertThat(matching.withAddresses(List.of(Address.of(ChannelKind.EMAIL, "ana@taller.example", "NO"))))
                .isEmpty();
    }

    @Test
    void peopleAndViewsOfAnotherWorkspaceAreNotFound() {
        var mine = owner.signedIn().user();
        owner.signIn(other);
        var theirView =
                views.save(other.user(), "Potters", PeopleFilter.EVERYONE.tag("Craft fair"), PeopleOrder.BY_NAME);
        owner.signIn();

        assertThat(people.find("ana", 8)).isEmpty();
        assertThat(people.find("anna", 8)).as("with a slip").isEmpty();
        assertThat(people.search(PeopleFilter.EVERYONE.text("ana"), PeopleOrder.BY_NAME, 0, 10))
                .isEmpty();
        assertThat(people.counts(List.of(PeopleFilter.EVERYONE, PeopleFilter.EVERYONE.tag("Craft fair"))))
                .containsExactly(0, 0);
        assertThat(people.factLabels()).isEmpty();
        assertThat(views.of(other.user())).isEmpty();
        assertThat(views.of(mine)).isEmpty();
        views.rename(other.user(), theirView.id(), "Mine");
        assertThat(views.remove(other.user(), theirView.id())).isEmpty();

        owner.signIn(other);
        assertThat(views.of(other.user())).containsExactly(theirView);
    }

    @Test
    void peopleOfAnotherWorkspaceAreNotChanged() {
        people.putInBin(List.of(theirs));
        forgetting.forget(List.of(theirs));
        standings.pin(List.of(theirs), Circle.INNER);
        standings.record(List.of(new ScoreStanding(theirs, 1, 1, Circle.INNER, TODAY, 1)));
        assertThatThrownBy(() -> people.edit(theirs, ContactDetails.named("Gone")))
                .isInstanceOf(ChangedMeanwhile.class);

        owner.signIn(other);
        var ana = people.profile(theirs).orElseThrow();
        assertThat(ana.name()).isEqualTo("Ana Ruiz");
        assertThat(ana.binnedAt()).isNull();
        assertThat(ana.standing().circlePinned()).isFalse();
        assertThat(ana.details().handles()).hasSize(1);
    }

    @Test
    void peopleOfAnotherWorkspaceAreNeitherJoinedNorComparedNorSplit() {
        owner.signIn(other);
        var theirTwin = people.add(ContactDetails.named("Ana Ruiz"));
        var theirMerge = merging.merge(theirs, theirTwin);
        owner.signIn();
        var mine = people.add(ContactDetails.named("Ana Ruiz"));

        assertThat(twins.suggestions(10)).isEmpty();
        assertThat(twins.likeness(mine, theirs).points()).isZero();
        assertThat(merging.shownFor(theirTwin)).isEmpty();
        assertThat(merging.joinedInto(theirs)).isEmpty();
        assertThatThrownBy(() -> merging.merge(mine, theirs)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> merging.merge(theirs, mine)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> merging.undo(theirMerge)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(merging.merge(List.of(mine, theirs))).isEmpty();
        twoPeople.remember(mine, theirs);
        assertThat(twoPeople.are(mine, theirs)).isFalse();
        assertThatThrownBy(() -> splitting.split(theirs, new SplitChoice(ContactDetails.named("Mine now"), Map.of())))
                .isInstanceOf(ChangedMeanwhile.class);

        owner.signIn(other);
        assertThat(merging.shownFor(theirTwin)).contains(theirs);
        assertThat(log.timeline(theirs, null, 10)).hasSize(1);
    }

    @Test
    void photosAndPracticeOfAnotherWorkspaceAreNeitherSeenNorChanged() throws Exception {
        owner.signIn(other);
        var photo = photos.keep(new ByteArrayInputStream(Pictures.jpeg(9, 9)), theirs);
        var theirCard = practice.round().cards().getFirst();
        owner.signIn();

        assertThat(photos.find(photo, 128)).isEmpty();
        assertThat(practice.round().cards()).isEmpty();
        assertThatThrownBy(() -> practice.answer(theirCard, Outcome.KEPT)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> practice.fill(theirCard, ContactDetails.named("Gone")))
                .isInstanceOf(ChangedMeanwhile.class);

        owner.signIn(other);
        assertThat(photos.find(photo, 128)).isPresent();
        assertThat(practice.round().answered()).isZero();
    }

    @Test
    void whoKnowsWhomOfAnotherWorkspaceIsNeitherSeenNorChanged() {
        owner.signIn(other);
        var theirFriend = people.add(ContactDetails.named("Jorge Sanz"));
        var tie = knows.add(new NewTie(theirs, Role.of(TieKind.FRIEND, false), theirFriend));
        owner.signIn();
        var mine = people.add(ContactDetails.named("Mine"));

        assertThat(knows.of(theirs)).isEmpty();
        assertThat(knows.introducers(theirs)).isEmpty();
        assertThat(paths.to(theirs)).isEmpty();
        assertThat(networks.of(NetworkFilter.USUAL).people())
                .extracting(PersonRef::name)
                .containsExactly("Mine");
        assertThat(networks.around(theirs).people()).isEmpty();
        assertThatThrownBy(() -> knows.add(new NewTie(mine, Role.of(TieKind.FRIEND, false), theirs)))
                .isInstanceOf(ChangedMeanwhile.class);
        knows.addAll(List.of(new NewTie(mine, Role.of(TieKind.FRIEND, false), theirs)));
        assertThat(knows.of(mine)).isEmpty();
        assertThatThrownBy(() -> knows.remove(tie)).isInstanceOf(ChangedMeanwhile.class);
        knows.removeAll(List.of(tie));
        owner.signIn(other);
        assertThat(knows.of(theirs)).hasSize(1);
    }

    @Test
    void tagsOfAnotherWorkspaceAreNeitherSeenNorChanged() {
        owner.signIn(other);
        tags.paint("Craft fair", TagColour.MOSS);
        owner.signIn();

        assertThat(tags.uses()).isEmpty();
        assertThat(tags.colours()).isEqualTo(TagColours.NONE);
        tags.paint("Craft fair", TagColour.ROSE);
        assertThat(tagChanges.remove("Craft fair").total()).isZero();
        assertThat(tagChanges.merge("Craft fair", "Fair").total()).isZero();
        tagChanges.rename("Craft fair", "craft FAIR");

        owner.signIn(other);
        assertThat(tags.uses()).containsExactly(new TagUse("Craft fair", TagColour.MOSS, 1, 0));
    }
}
