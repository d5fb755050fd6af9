package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.design.Words;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KithTest
@AsOwner
class SplittingTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Handle HOME = new Handle(ChannelKind.EMAIL, "luca@home.example");
    static final Handle WORK = new Handle(ChannelKind.EMAIL, "ida@work.example");

    @Autowired
    Splitting splitting;

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
    Engagement engagement;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    WhoKnowsWhom knows;

    ContactId luca;
    ContactId jorge;
    ContactId ana;
    SplitChoice choice;

    @BeforeEach
    void oneWhoIsTwo() {
        luca = people.add(ContactDetails.with("Luca Ferrante")
                .handles(List.of(HOME, WORK))
                .facts(List.of(new Fact("Cat", "Miro"), new Fact("Dog", "Bruno")))
                .tags(List.of("Ravenna", "Glass"))
                .company("Smalti")
                .note("Cuts cobalt.")
                .build());
        jorge = people.add(ContactDetails.named("Jorge"));
        ana = people.add(ContactDetails.named("Ana"));
        knows.add(new NewTie(luca, Role.of(TieKind.FRIEND, false), jorge));
        knows.add(new NewTie(luca, Role.of(TieKind.MENTOR, false), ana));
        coffee(TODAY.minusDays(9));
        var coffee = coffee(TODAY.minusDays(2));
        var task = tasks.add(NewTask.of("Send the frit").with(luca));
        var mentor = parts("Who they know").stream()
                .filter(part -> part.said().contains("Ana"))
                .map(Divisible.Part::id)
                .collect(Collectors.toSet());
        choice = new SplitChoice(
                ContactDetails.with("Ida Ferrante")
                        .handles(List.of(WORK))
                        .facts(List.of(new Fact("Dog", "Bruno")))
                        .tags(List.of("Glass"))
                        .note("Cuts cobalt.")
                        .build(),
                Map.of("Interactions", Set.of(coffee), "Tasks", Set.of(task.value()), "Who they know", mentor));
    }

    @Test
    void whatWasChosenGoesToTheNewOne() {
        var split = splitting.split(luca, choice);

        var ida = people.profile(split.fresh()).orElseThrow();
        assertThat(ida.name()).isEqualTo("Ida Ferrante");
        assertThat(ida.details().handles()).containsExactly(WORK);
        assertThat(ida.standing().lastInteraction()).isEqualTo(TODAY.minusDays(2));
        assertThat(ida.details().tags()).containsExactly("Glass");
        assertThat(ida.details().note()).isEqualTo("Cuts cobalt.");
        var left = people.profile(luca).orElseThrow().details();
        assertThat(left.facts()).containsExactly(new Fact("Cat", "Miro"));
        assertThat(left.tags()).containsExactly("Ravenna");
        assertThat(left.note()).isNull();
        assertThat(left.company()).isEqualTo("Smalti");
        assertThat(knows.of(split.fresh()))
                .extracting(row -> row.other().name(), row -> row.role().beside("Ida"))
                .containsExactly(tuple("Ana", "mentee"));
        assertThat(knows.of(luca)).extracting(row -> row.other().name()).containsExactly("Jorge");
        assertThat(people.profile(luca).orElseThrow().standing().lastInteraction())
                .isEqualTo(TODAY.minusDays(9));
        assertThat(tasks.of(split.fresh())).hasSize(1);
        assertThat(tasks.of(luca)).isEmpty();
        assertThat(twoPeople.are(luca, split.fresh())).isTrue();
        assertThat(engagement.check().differences()).isEmpty();
    }

    @Test
    void takingItBackLeavesEverythingAsBefore() {
        engagement.recomputeAll();
        var before = Everything.in(sql, workspaces.current().value());

        splitting.takeBack(splitting.split(luca, choice));

        assertThat(Everything.in(sql, workspaces.current().value()).since(before))
                .isEmpty();
    }

    @Test
    void whatTheNewOneGotMeanwhileIsKept() {
        var split = splitting.split(luca, choice);
        people.edit(
                split.fresh(),
                people.profile(split.fresh()).orElseThrow().details().knowing(new Fact("Bird", "Pio")));

        splitting.takeBack(split);

        assertThat(people.profile(luca).orElseThrow().details().facts()).contains(new Fact("Bird", "Pio"));
        assertThat(log.timeline(luca, null, 9)).extracting(TimelineEntry::day).hasSize(2);
        assertThat(merging.joinedInto(luca)).extracting(Joined::name).containsExactly("Ida Ferrante");
    }

    @Test
    void whatWasPlannedWithTheNewOneMeanwhileIsKept() {
        var split = splitting.split(luca, choice);
        var task = tasks.add(NewTask.of("Ask about the kiln").with(split.fresh()));

        splitting.takeBack(split);

        assertThat(tasks.of(luca)).extracting(TaskRow::id).contains(task);
    }

    @Test
    void whomTheNewOneKnowsSinceIsKept() {
        var split = splitting.split(luca, choice);
        knows.add(new NewTie(split.fresh(), Role.of(TieKind.COLLEAGUE, false), ana));

        splitting.takeBack(split);

        assertThat(knows.of(luca))
                .extracting(row -> row.other().name(), row -> row.role().beside("Luca"))
                .contains(tuple("Ana", "colleague"));
    }

    @Test
    void whatCanBeDividedIsNamedInWords() {
        var words = new Words(TODAY, Locale.ENGLISH);

        assertThat(splitting.belongings())
                .extracting(Divisible::title)
                .containsExactly("Interactions", "Tasks", "Who they know");
        assertThat(splitting.belongings().getFirst().of(luca, 1, words))
                .extracting(Divisible.Part::said)
                .containsExactly("Coffee, 15 November: About cobalt");
        assertThat(parts("Who they know"))
                .extracting(Divisible.Part::said)
                .containsExactly("Ana: mentee", "Jorge: friend");
    }

    /// Whoever both know by now stays once with each.
    @Test
    void aTieThatTheOtherHasAlreadyIsNotGivenTwice() {
        var split = splitting.split(luca, choice);
        knows.add(new NewTie(split.fresh(), Role.of(TieKind.FRIEND, false), jorge));

        splitting.takeBack(split);

        assertThat(knows.of(luca))
                .extracting(row -> row.other().name(), row -> row.role().beside("Luca"))
                .containsExactlyInAnyOrder(tuple("Ana", "mentee"), tuple("Jorge", "friend"));
    }

    private List<Divisible.Part> parts(String title) {
        return splitting.belongings().stream()
                .filter(belonging -> belonging.title().equals(title))
                .flatMap(belonging -> belonging.of(luca, 9, new Words(TODAY, Locale.ENGLISH)).stream())
                .toList();
    }

    private UUID coffee(LocalDate day) {
        return log.log(new NewInteraction(
                        InteractionKind.COFFEE, Direction.BOTH, Set.of(luca), day, null, 45, null, "About cobalt"))
                .value();
    }
}
