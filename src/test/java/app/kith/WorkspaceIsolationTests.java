package app.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.accounts.SignedIn;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.channels.audience.KnownCounts;
import app.kith.engagement.Replies;
import app.kith.engagement.ReplyChance;
import app.kith.exchange.ImportId;
import app.kith.exchange.Importer;
import app.kith.exchange.format.UnreadableFile;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.KeptPromises;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.interactions.passing.PassingOn;
import app.kith.interactions.passing.Passings;
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
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.DatesAhead;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.OwnAudiences;
import app.kith.people.PartialDate;
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
import app.kith.people.relations.Acquaintances;
import app.kith.people.relations.Acquainted;
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
import app.kith.reach.InPerson;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two workspaces side by side: whatever the first one's owner tries with the other's ids, nothing is seen or
/// changed.
@KithTest
class WorkspaceIsolationTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Owner owner;

    @Autowired
    AddressBook people;

    @Autowired
    DatesAhead dates;

    @Autowired
    PeopleMatching matching;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Standings standings;

    @Autowired
    InteractionLog log;

    @Autowired
    Importer importer;

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

    SignedIn other;
    ContactId theirs;
    TimelineEntry theirCoffee;
    ImportId theirImport;

    @Autowired
    SavedViews views;

    @BeforeEach
    void aNeighbourHasPeopleOfTheirOwn() {
        other = owner.signIn();
        theirs = people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(null, 11, 18))
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@taller.example")))
                .tags(List.of("Craft fair"))
                .build());
        log.log(coffee(theirs));
        theirCoffee = log.timeline(theirs, null, 1).getFirst();
        theirImport = importer.open(
                        "people.csv", new ByteArrayInputStream("Name\nZoë\n".getBytes(StandardCharsets.UTF_8)))
                .id();
        owner.signIn();
    }

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
        assertThatThrownBy(() -> importer.reportName(theirImport)).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> importer.keepMatches(theirImport, "Theirs")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> importer.forgetMatches(theirImport)).isInstanceOf(UnreadableFile.class);
        importer.start(theirImport);
        importer.discard(theirImport);

        owner.signIn(other);
        assertThat(importer.draft(theirImport)).isPresent();
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

    @Test
    void outsideAWorkspaceNothingIsSeenAndNothingCanBeWritten() {
        owner.signOut();

        assertThat(people.profile(theirs)).isEmpty();
        assertThatThrownBy(people::count).hasMessage("Nobody is signed in");
        assertThatThrownBy(() -> people.add(ContactDetails.named("Nobody's"))).isInstanceOf(RuntimeException.class);
    }

    private static NewInteraction coffee(ContactId with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), TODAY, null, 45, null, "Talked about leaving");
    }
}
