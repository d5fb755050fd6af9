package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    ContactId luca;
    SplitChoice choice;

    @BeforeEach
    void oneWhoIsTwo() {
        luca = people.add(ContactDetails.with("Luca Ferrante")
                .handles(List.of(HOME, WORK))
                .facts(List.of(new Fact("Cat", "Miro"), new Fact("Dog", "Bruno")))
                .build());
        coffee(TODAY.minusDays(9));
        var coffee = coffee(TODAY.minusDays(2));
        var task = tasks.add(NewTask.of("Send the frit").with(luca));
        choice = new SplitChoice(
                "Ida Ferrante",
                List.of(WORK),
                List.of(),
                List.of(new Fact("Dog", "Bruno")),
                Map.of("Interactions", Set.of(coffee), "Tasks", Set.of(task.value())));
    }

    @Test
    void whatWasChosenGoesToTheNewOne() {
        var split = splitting.split(luca, choice);

        var ida = people.profile(split.fresh()).orElseThrow();
        assertThat(ida.name()).isEqualTo("Ida Ferrante");
        assertThat(ida.details().handles()).containsExactly(WORK);
        assertThat(ida.standing().lastInteraction()).isEqualTo(TODAY.minusDays(2));
        assertThat(people.profile(luca).orElseThrow().details().facts()).containsExactly(new Fact("Cat", "Miro"));
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
    void whatCanBeDividedIsNamedInWords() {
        var words = new Words(TODAY, Locale.ENGLISH);

        assertThat(splitting.belongings()).extracting(Divisible::title).containsExactly("Interactions", "Tasks");
        assertThat(splitting.belongings().getFirst().of(luca, 1, words))
                .extracting(Divisible.Part::said)
                .containsExactly("Coffee, 15 November: About cobalt");
    }

    private UUID coffee(LocalDate day) {
        return log.log(new NewInteraction(
                        InteractionKind.COFFEE, Direction.BOTH, Set.of(luca), day, null, 45, null, "About cobalt"))
                .value();
    }
}
