package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.passing.PassingOn;
import app.kith.nurture.Later;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.AddressMatch;
import app.kith.people.Audience;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.LettingGo;
import app.kith.people.Owners;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import app.kith.people.PersonRef;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// Run on each database.
@AsOwner
abstract class MergingTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final List<Role> ROLES = Role.known().stream()
            .filter(role -> role.kind() != TieKind.INTRODUCED)
            .toList();

    @Autowired
    Merging merging;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Paces paces;

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    Engagement engagement;

    @Autowired
    WhoKnowsWhom ties;

    @Autowired
    Owners owners;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    @Test
    void keepsWhatBothHave() {
        var luca = people.add(ContactDetails.with("Luca Ferrante")
                .place("Faenza")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luca@ferrante.example")))
                .facts(List.of(new Fact("Partner", "Ida")))
                .tags(List.of("Glaze"))
                .build());
        var twin = people.add(ContactDetails.with("L. Ferrante")
                .place("Ravenna")
                .note("Invoice in EUR")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "info@ferrante.example")))
                .tags(List.of("Supplier"))
                .build());
        var coffee = coffee(TODAY, twin);
        var task = tasks.add(NewTask.of("Send the frit").with(twin));

        merging.merge(luca, twin, Map.of(ContactField.PLACE, Side.OURS));

        var joined = people.profile(luca).orElseThrow();
        assertThat(joined.name()).isEqualTo("Luca Ferrante");
        assertThat(joined.details().place()).isEqualTo("Ravenna");
        assertThat(joined.details().note()).isEqualTo("Invoice in EUR");
        assertThat(joined.details().tags()).containsExactly("Glaze", "Supplier");
        assertThat(joined.details().handles()).hasSize(2);
        assertThat(joined.standing().score()).isNotNull();
        assertThat(log.timeline(luca, null, 9)).extracting(TimelineEntry::id).containsExactly(coffee);
        assertThat(tasks.of(luca)).extracting(TaskRow::id).containsExactly(task);
    }

    @Test
    void nobodySeesWhoWasJoinedIntoAnother() {
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        var twin = people.add(ContactDetails.with("Lucio Ferrante")
                .birthday(new PartialDate(null, 11, 18))
                .handles(List.of(new Handle(ChannelKind.PHONE, "+47 22 85 50 50")))
                .build());
        IntStream.range(1, 9).forEach(week -> coffee(TODAY.minusWeeks(week * 5L), twin));
        paces.set(List.of(twin), Pace.weeks(1));

        merging.merge(luca, twin);

        assertThat(people.profile(twin)).isEmpty();
        assertThat(people.refs(List.of(twin))).isEmpty();
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.count(PeopleFilter.BIN)).isZero();
        assertThat(people.find("lucio", 9)).isEmpty();
        assertThat(people.birthdays(TODAY, 9))
                .extracting(birthday -> birthday.person().id())
                .containsExactly(luca);
        assertThat(engagement.whomNext(9, Set.of()))
                .extracting(next -> next.person().id())
                .containsExactly(luca);
        assertThat(plan.today().reach())
                .extracting(reach -> reach.person().id())
                .containsExactly(luca);
        assertThat(merging.shownFor(twin)).contains(luca);
        assertThatThrownBy(() -> people.edit(twin, ContactDetails.named("Back")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void handlesAndNamesOfWhoWasJoinedLeadToTheOther() {
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        var twin = people.add(ContactDetails.with("Maestro")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luca@ferrante.example")))
                .build());
        merging.merge(luca, twin);
        people.edit(luca, ContactDetails.named("Luca Ferrante"));

        var byHandle = people.withAddresses(Set.of(Address.of(ChannelKind.EMAIL, "luca@ferrante.example", "NO")));
        var byName = people.withNames(List.of("maestro"));

        assertThat(byHandle).extracting(AddressMatch::contact).containsExactly(luca);
        assertThat(byName)
                .singleElement()
                .satisfies(match -> assertThat(match.contact()).isEqualTo(luca));
    }

    @Test
    void anInteractionOfBothKeepsOneAndComesApartAgain() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        var third = people.add(ContactDetails.named("Ida"));
        var dinner = coffee(TODAY, luca, twin, third);

        var merge = merging.merge(luca, twin);
        var joined = names(dinner);
        merging.undo(merge);

        assertThat(joined).containsExactlyInAnyOrder("Luca", "Ida");
        assertThat(names(dinner)).containsExactly("Luca", "Luka", "Ida");
    }

    @Test
    void paceAndPinnedCircleGoWithThemWhereTheOtherHasNone() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        paces.set(List.of(twin), Pace.weeks(5));
        engagement.keepIn(List.of(twin), Circle.CLOSE);

        var merge = merging.merge(luca, twin);
        var joined = people.profile(luca).orElseThrow().standing();
        merging.undo(merge);

        assertThat(joined.paceDays()).isEqualTo(35);
        assertThat(joined.circle()).isEqualTo(Circle.CLOSE);
        assertThat(joined.circlePinned()).isTrue();
        assertThat(people.profile(luca).orElseThrow().standing().paceDays()).isNull();
        assertThat(people.profile(luca).orElseThrow().standing().circlePinned()).isFalse();
        assertThat(people.profile(twin).orElseThrow().standing().circle()).isEqualTo(Circle.CLOSE);
    }

    @Test
    void whatWasAddedOrEditedSinceStaysWithTheOneKept() {
        var luca = people.add(ContactDetails.with("Luca").place("Faenza").build());
        var twin = people.add(ContactDetails.with("Luka")
                .company("Smalti")
                .facts(List.of(new Fact("Likes", "tea")))
                .build());
        var moved = coffee(TODAY.minusDays(3), twin);
        var merge = merging.merge(luca, twin);
        people.edit(
                luca,
                people.profile(luca)
                        .orElseThrow()
                        .details()
                        .change()
                        .place("Ravenna")
                        .facts(List.of(new Fact("Likes", "tea"), new Fact("Cat", "Miro")))
                        .build());
        var entry = log.timeline(luca, null, 1).getFirst();
        log.edit(moved, entry.version(), told(TODAY.minusDays(3), "About cobalt", luca));
        var since = coffee(TODAY, luca);

        merging.undo(merge);

        var kept = people.profile(luca).orElseThrow().details();
        assertThat(kept.place()).isEqualTo("Ravenna");
        assertThat(kept.company()).isNull();
        assertThat(kept.facts()).containsExactly(new Fact("Cat", "Miro"));
        assertThat(people.profile(twin).orElseThrow().details().company()).isEqualTo("Smalti");
        assertThat(log.timeline(luca, null, 9)).extracting(TimelineEntry::id).containsExactly(since);
        assertThat(log.timeline(twin, null, 9)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(moved);
            assertThat(one.note()).isEqualTo("About cobalt");
        });
    }

    @Test
    void aChainIsUndoneFromItsEnd() {
        var one = people.add(ContactDetails.named("Luca Ferrante"));
        var two = people.add(ContactDetails.named("Luka Ferrante"));
        var three = people.add(ContactDetails.named("L. Ferrante"));
        var before = everything();
        var first = merging.merge(two, one);
        var second = merging.merge(three, two);

        assertThat(merging.shownFor(one)).contains(three);
        assertThatThrownBy(() -> merging.undo(first))
                .isInstanceOf(CannotSplit.class)
                .hasMessage("Luka Ferrante is part of L. Ferrante now."
                        + " Split Luka Ferrante from L. Ferrante first, then Luca Ferrante.");
        merging.undo(second);
        assertThat(merging.shownFor(one)).contains(two);
        merging.undo(first);
        assertThat(everything().since(before)).isEmpty();
        assertThatThrownBy(() -> merging.undo(first)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void manyAreJoinedIntoTheOneWithMostHistory() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var lucas = people.add(ContactDetails.named("Lucas"));
        coffee(TODAY, luka);
        engagement.recomputeAll();
        var before = everything();

        var merges = merging.merge(List.of(luca, luka, lucas));

        assertThat(merging.joinedInto(luka)).extracting(Joined::name).containsExactly("Lucas", "Luca");
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.counts(List.of(PeopleFilter.EVERYONE))).hasSize(1).allMatch(count -> count.intValue() == 1);
        merging.undo(merges);
        assertThat(everything().since(before)).isEmpty();
    }

    @Test
    void whomTheyIntroducedTheOtherIntroduced() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka").introducedBy(luca).build());
        var ida = people.add(ContactDetails.with("Ida").introducedBy(twin).build());

        var merge = merging.merge(luca, twin);
        var joined = people.profile(ida).orElseThrow().details().introducedBy();
        var itself = people.profile(luca).orElseThrow().details().introducedBy();
        merging.undo(merge);

        assertThat(joined).isEqualTo(luca);
        assertThat(itself).isNull();
        assertThat(people.profile(ida).orElseThrow().details().introducedBy()).isEqualTo(twin);
        assertThat(people.profile(twin).orElseThrow().details().introducedBy()).isEqualTo(luca);
    }

    @Test
    void forgettingTheOneForgetsWhoWasJoinedIntoThem() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luka@ferrante.example")))
                .build());
        var again = people.add(ContactDetails.named("Lucas"));
        merging.merge(twin, again);
        merging.merge(luca, twin);

        people.forget(List.of(luca));

        assertThat(everything().tables())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
    }

    @Test
    void somebodyInTheBinIsNotJoined() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        people.putInBin(List.of(twin));

        assertThatThrownBy(() -> merging.merge(luca, twin))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Luka is in the bin");
        assertThatThrownBy(() -> merging.merge(luca, luca)).isInstanceOf(IllegalArgumentException.class);
        assertThat(people.profile(luca)).isPresent();
    }

    /// A table with people in it that a merge does not think of would lose something when it is undone.
    @Test
    void everyTableThatNamesPeopleIsComparedAfterAnUndo() {
        assertThat(Everything.overlooked(sql)).isEmpty();
    }

    /// Once, a merge noted less: the migration makes of it what is noted today.
    @Test
    void aMergeNotedInTheWordsOfBeforeIsUndoneToo() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var ana = people.add(ContactDetails.named("Ana"));
        ties.add(new NewTie(luka, Role.of(TieKind.MENTOR, false), ana));
        ties.add(new NewTie(luka, Role.of(TieKind.COLLEAGUE, false), ana));
        ties.add(new NewTie(luca, Role.of(TieKind.COLLEAGUE, false), ana));
        coffee(TODAY.minusDays(3), luka);
        engagement.recomputeAll();
        var before = everything();
        var merge = merging.merge(luca, luka);
        sql.update("update contact_merge_row set content = substring(content, 7)"
                + " where what = 'tie' and content like 'moved%'");
        sql.update("update contact_merge_row set content = substring(content, 6), what = 'tie removed'"
                + " where what = 'tie' and content like 'gone%'");
        sql.update("update contact_merge_row set content = 'INNER' where what = 'engagement.place'"
                + " and content like 'INNER%'");
        sql.update("update contact_merge_row set content = 'UNKNOWN' where what = 'engagement.place'"
                + " and content like 'UNKNOWN%'");

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/people/V9__what_merges_note_of_ties.sql"))
                .execute(Objects.requireNonNull(sql.getDataSource()));
        merging.undo(merge);

        assertThat(everything().since(before)).isEmpty();
    }

    @Test
    void whoLooksAfterThemStaysOrComesFromTheOther() {
        var owner = workspaces.user().orElseThrow();
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        owners.give(List.of(luka), owner);

        var merge = merging.merge(luca, luka);

        assertThat(owners.of(List.of(luca)).get(luca).id()).isEqualTo(owner);
        merging.undo(merge);
        assertThat(owners.of(List.of(luca))).isEmpty();
        assertThat(owners.of(List.of(luka)).get(luka).id()).isEqualTo(owner);
    }

    /// Whoever is joined with whom: split in the other order, everything is as before, scores and circles
    /// too. In any other order the circles depend on who was there meanwhile.
    @Test
    void mergingAndUndoingRestoresEverything() {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var some = network(random);
            engagement.recomputeAll();
            var before = everything();

            var merges = new ArrayList<MergeId>();
            var kept = some.getFirst();
            for (var merged : some.subList(1, 2 + random.nextInt(3))) {
                merges.add(merging.merge(kept, merged, picks(random)));
            }
            var inOrder = random.nextBoolean();
            while (!merges.isEmpty()) {
                merging.undo(merges.remove(inOrder ? merges.size() - 1 : random.nextInt(merges.size())));
            }

            assertThat(
                            inOrder
                                    ? everything().since(before)
                                    : everything().butCircles().since(before.butCircles()))
                    .as("seed " + seed)
                    .isEmpty();
            people.forget(some);
        }
    }

    /// The same with edits in between: they survive, and the rest is as before.
    @Test
    void editsInBetweenSurviveTheUndo() {
        for (int seed = 100; seed < 115; seed++) {
            var random = new Random(seed);
            var some = network(random);
            var kept = some.getFirst();
            var merged = some.get(1);
            var keptBefore = people.profile(kept).orElseThrow().details();
            var mergedBefore = people.profile(merged).orElseThrow().details();
            var keptLog = ids(kept);
            var mergedLog = ids(merged);

            var merge = merging.merge(kept, merged, picks(random));
            clock.advance(Duration.ofDays(random.nextInt(40)));
            var edited = people.profile(kept).orElseThrow().details().change();
            var nickname = random.nextBoolean() ? "Since " + seed : null;
            edited.nickname(nickname);
            var facts =
                    new ArrayList<>(people.profile(kept).orElseThrow().details().facts());
            facts.add(random.nextInt(facts.size() + 1), new Fact("Since", String.valueOf(seed)));
            people.edit(kept, edited.facts(facts).build());
            var since = coffee(workspaces.today(), kept);
            merging.undo(merge);

            var now = people.profile(kept).orElseThrow().details();
            assertThat(people.profile(merged).orElseThrow().details()).isEqualTo(mergedBefore);
            assertThat(now.facts()).contains(new Fact("Since", String.valueOf(seed)));
            assertThat(now.facts()).hasSize(keptBefore.facts().size() + 1);
            if (nickname != null) {
                assertThat(now.nickname()).isEqualTo(nickname);
            }
            assertThat(now.change()
                            .nickname(keptBefore.nickname())
                            .facts(keptBefore.facts())
                            .build())
                    .isEqualTo(keptBefore);
            assertThat(ids(merged)).containsExactlyInAnyOrderElementsOf(mergedLog);
            assertThat(ids(kept)).containsAll(keptLog).contains(since).hasSize(keptLog.size() + 1);
            assertThat(engagement.check().differences()).isEmpty();
            people.forget(some);
        }
    }

    /// Six people with all sorts of things in common.
    private List<ContactId> network(Random random) {
        var some = IntStream.range(0, 6)
                .mapToObj(i -> people.add(someone(random, i)))
                .toList();
        for (int i = 0; i < 30; i++) {
            var with = some.stream().filter(one -> random.nextInt(3) == 0).toArray(ContactId[]::new);
            if (with.length > 0) {
                var told = told(TODAY.minusDays(random.nextInt(200)), null, with);
                log.log(random.nextInt(3) > 0 ? told : told.with(passedOn(random, some)));
                if (random.nextInt(3) == 0) {
                    var task = tasks.add(NewTask.of("Task " + i).with(with));
                    if (random.nextInt(3) == 0) {
                        tasks.done(task);
                    }
                }
            }
        }
        some.forEach(one -> {
            if (random.nextBoolean()) {
                paces.set(List.of(one), Pace.weeks(1 + random.nextInt(9)));
            }
            if (random.nextInt(3) == 0) {
                engagement.keepIn(List.of(one), Circle.values()[random.nextInt(4)]);
            }
            if (random.nextInt(3) == 0) {
                answers.later(one, Later.values()[random.nextInt(3)]);
            }
            if (random.nextInt(3) == 0) {
                people.edit(
                        one,
                        people.profile(one)
                                .orElseThrow()
                                .details()
                                .change()
                                .introducedBy(some.get(random.nextInt(some.size())))
                                .build());
            }
        });
        var owner = workspaces.user().orElseThrow();
        some.forEach(one -> {
            if (random.nextInt(3) == 0) {
                owners.give(List.of(one), owner);
            }
            if (random.nextInt(4) == 0) {
                paces.refuse(List.of(one));
            }
            if (random.nextInt(5) == 0) {
                lettingGo.letGo(List.of(one));
            }
        });
        for (int i = 0; i < 8; i++) {
            var one = some.get(random.nextInt(some.size()));
            var other = some.get(random.nextInt(some.size()));
            if (!one.equals(other)) {
                if (random.nextInt(3) == 0) {
                    twoPeople.remember(one, other);
                }
                var tie = new NewTie(one, role(random), other, maybe(random, "Since school " + i), day(random));
                if (ties.of(one).stream().noneMatch(row -> row.key().equals(tie.key()))) {
                    ties.add(tie);
                }
            }
        }
        return some;
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextBoolean() ? TODAY.minusDays(random.nextInt(9_999)) : null;
    }

    private static Role role(Random random) {
        return random.nextInt(4) == 0 ? Role.inWords("landlord", "tenant") : ROLES.get(random.nextInt(ROLES.size()));
    }

    private static PassingOn passedOn(Random random, List<ContactId> some) {
        var newcomers = some.stream().filter(one -> random.nextInt(3) == 0).collect(Collectors.toSet());
        return new PassingOn("The invitation", true, "On the forum", random.nextInt(90), newcomers);
    }

    private static ContactDetails someone(Random random, int number) {
        return ContactDetails.with("Person " + number)
                .nickname(maybe(random, "Nick " + number))
                .company(maybe(random, "Company " + random.nextInt(3)))
                .place(maybe(random, "Place " + random.nextInt(3)))
                .howMet(maybe(random, "Met " + number))
                .note(maybe(random, "Note " + number))
                .metOn(random.nextBoolean() ? TODAY.minusDays(random.nextInt(999)) : null)
                .birthday(
                        random.nextBoolean()
                                ? new PartialDate(random.nextBoolean() ? 1984 : null, 1 + random.nextInt(12), 1)
                                : null)
                .pronouns(maybe(random, "they " + number))
                .pronunciation(maybe(random, "PER-son " + number))
                .jobTitle(maybe(random, "Potter " + random.nextInt(3)))
                .portrait(maybe(random, "peep:%d|1|1|1".formatted(number)))
                .handles(handles(random))
                .facts(some(random, i -> new Fact("Fact", "Content " + i)))
                .dates(some(random, i -> new ImportantDate("Date " + i, new PartialDate(null, 1 + i, 1), i)))
                .tags(some(random, i -> "Tag " + i))
                .build();
    }

    private static List<Handle> handles(Random random) {
        return some(random, i -> switch (i) {
            case 0 -> new Handle(ChannelKind.PHONE, "+47 22 00 00 0" + random.nextInt(3), "Work", false);
            case 1 ->
                new Handle(ChannelKind.X, "lucasmalti" + random.nextInt(2))
                        .followedBy(new Audience(random.nextInt(900), TODAY));
            default -> new Handle(ChannelKind.EMAIL, "mail%d@kith.example".formatted(i), null, random.nextBoolean());
        });
    }

    private static <T> List<T> some(Random random, IntFunction<T> one) {
        return IntStream.range(0, 5)
                .filter(i -> random.nextBoolean())
                .mapToObj(one)
                .toList();
    }

    private static @Nullable String maybe(Random random, String text) {
        return random.nextBoolean() ? text : null;
    }

    private static Map<ContactField, Side> picks(Random random) {
        return Map.of(
                ContactField.NAME,
                Side.values()[random.nextInt(2)],
                ContactField.NOTE,
                Side.values()[random.nextInt(3)],
                ContactField.PLACE,
                Side.values()[random.nextInt(2)],
                ContactField.PORTRAIT,
                Side.values()[random.nextInt(2)],
                ContactField.JOB_TITLE,
                Side.values()[random.nextInt(2)]);
    }

    private Everything everything() {
        return Everything.in(sql, workspaces.current().value());
    }

    private Set<InteractionId> ids(ContactId contact) {
        return log.interactionsOf(List.of(contact)).getOrDefault(contact, Set.of());
    }

    private List<String> names(InteractionId id) {
        return log.entries(Set.of(id)).get(id).people().stream()
                .map(PersonRef::name)
                .toList();
    }

    private InteractionId coffee(LocalDate day, ContactId... with) {
        return log.log(told(day, null, with));
    }

    private static NewInteraction told(LocalDate day, @Nullable String note, ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                new LinkedHashSet<>(Stream.of(with).toList()),
                day,
                null,
                45,
                null,
                note);
    }
}
