package app.kith.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.criteria.InTouch;
import app.kith.people.criteria.LastInteraction;
import app.kith.people.criteria.SilentFor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Run on each database: with the index beside H2, and in PostgreSQL itself.
@AsOwner
abstract class FindPeopleTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    InteractionLog log;

    @Autowired
    TextUpkeep upkeep;

    @Autowired
    Channels channels;

    @Autowired
    TransactionTemplate transaction;

    ContactId ana;
    ContactId tomasz;

    @BeforeEach
    void twoPeople() {
        ana = people.add(ContactDetails.with("Ana Ruiz")
                .nickname("Anita")
                .company("Taller Norte")
                .jobTitle("Potter")
                .place("València")
                .howMet("At the craft fair")
                .note("Collects blue glazes")
                .handles(List.of(new Handle(ChannelKind.X, "@claywitch")))
                .facts(List.of(new Fact("Likes", "Rhubarb")))
                .tags(List.of("Press"))
                .build());
        tomasz = people.add(ContactDetails.named("Tomasz Żak"));
    }

    @Test
    void findsByWhateverIsWrittenDown() {
        for (var words : List.of(
                "ana",
                "RUÍZ",
                "anit",
                "norte",
                "potter",
                "valencia",
                "craft",
                "glazes",
                "claywitch",
                "rhubarb",
                "press",
                "aze",
                "blue ruiz")) {
            assertThat(found(words)).as(words).containsExactly("Ana Ruiz");
            assertThat(listed(words)).as(words).containsExactly("Ana Ruiz");
        }
        assertThat(found("ana norte oslo")).isEmpty();
        assertThat(found("lu")).as("two letters inside a word").isEmpty();
    }

    @Test
    void findsWhoeverIsOnAnAddedChannelByItsNameAlsoByANewOne() {
        channels.add("Kilnfolk", null);
        people.add(ContactDetails.with("Bo Lindqvist")
                .handles(List.of(new Handle(ChannelKind.OWN, "bo", null, false, "Kilnfolk", null)))
                .build());
        assertThat(found("kilnfolk")).containsExactly("Bo Lindqvist");

        channels.change(channels.all().getFirst().id(), "Glazers", null);

        assertThat(found("glazers")).containsExactly("Bo Lindqvist");
        assertThat(found("kilnfolk")).isEmpty();
    }

    @Test
    void findsByANoteAtOnceAndNoLongerOnceItIsGone() {
        var told = log.log(note("She looks for a second-hand wheel", TODAY, ana));
        assertThat(found("wheel")).containsExactly("Ana Ruiz");
        assertThat(found("ana heel")).containsExactly("Ana Ruiz");

        var version = log.entries(Set.of(told)).get(told).version();
        log.edit(told, version, note("She found a kiln", TODAY, ana));
        assertThat(found("wheel")).isEmpty();
        assertThat(found("kiln")).containsExactly("Ana Ruiz");

        var deleted = log.delete(told);
        assertThat(found("kiln")).isEmpty();
        log.restore(deleted);
        assertThat(listed("kiln")).containsExactly("Ana Ruiz");
    }

    @Test
    void forgivesOneSlipInANameAndPutsTheExactFirst() {
        people.add(ContactDetails.named("Tomas Berg"));

        assertThat(found("tomasz")).containsExactly("Tomasz Żak", "Tomas Berg");
        assertThat(found("tmoasz zak")).containsExactly("Tomasz Żak");
        assertThat(listed("tmoasz")).containsExactly("Tomasz Żak");
        assertThat(found("glzaes")).as("not in other words").isEmpty();
    }

    @Test
    void takesNobodyElseForWhoIsFoundBySeveralWords() {
        people.add(ContactDetails.named("Tomas Zak"));

        assertThat(found("tomasz zak")).containsExactly("Tomasz Żak");
        assertThat(found("tomas zak")).containsExactly("Tomas Zak", "Tomasz Żak");
    }

    @Test
    void putsNamesFirstThenWhoOneWasInTouchWith() {
        var potter = people.add(ContactDetails.named("Pat Potter"));
        var late = people.add(ContactDetails.with("Zoë").jobTitle("Potter").build());
        log.log(note("Hello", TODAY, late));

        assertThat(found("potter")).containsExactly("Pat Potter", "Zoë", "Ana Ruiz");

        log.log(note("Hello", TODAY, ana));
        people.putInBin(List.of(potter, late));
        assertThat(found("potter")).containsExactly("Ana Ruiz");
        assertThat(people.count(PeopleFilter.BIN.text("potter"))).isEqualTo(2);

        people.restore(List.of(late));
        assertThat(found("potter")).containsExactlyInAnyOrder("Zoë", "Ana Ruiz");
    }

    @Test
    void findsNobodyWhoIsForgottenAndNothingThatWasNotSaved() {
        forgetting.forget(List.of(ana));
        assertThat(found("ruiz")).isEmpty();

        transaction.executeWithoutResult(status -> {
            people.add(ContactDetails.named("Never There"));
            status.setRollbackOnly();
        });
        assertThat(found("never there")).isEmpty();
    }

    @Test
    void makesTheWordsAnewFromWhatTheyComeFrom() {
        log.log(note("She looks for a second-hand wheel", TODAY, ana));

        upkeep.refresh(List.of(ana, tomasz));

        assertThat(found("wheel")).containsExactly("Ana Ruiz");
        assertThat(found("zak")).containsExactly("Tomasz Żak");
    }

    @Test
    void narrowsDownByWhenOneWasInTouch() {
        log.log(new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), LocalDate.of(2026, 5, 4), null, 30, null, null));
        log.log(new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(ana), LocalDate.of(2026, 6, 4), null, 30, null, null));
        log.log(new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(tomasz), LocalDate.of(2026, 11, 1), null, 30, null, null));

        assertThat(listed(new InTouch(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), true)))
                .containsExactly("Ana Ruiz");
        assertThat(listed(new InTouch(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), true)))
                .isEmpty();
        assertThat(listed(new InTouch(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 30), false)))
                .containsExactly("Ana Ruiz", "Tomasz Żak");
        assertThat(listed(LastInteraction.before(LocalDate.of(2026, 10, 1)))).containsExactly("Ana Ruiz");
        assertThat(listed(new SilentFor(90))).containsExactly("Ana Ruiz");
        assertThat(listed(new SilentFor(365))).isEmpty();
    }

    private static NewInteraction note(String note, LocalDate day, ContactId with) {
        return new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(with), day, null, 45, null, note);
    }

    private List<String> found(String words) {
        return people.find(words, 8).stream().map(row -> row.person().name()).toList();
    }

    private List<String> listed(String words) {
        return listed(PeopleFilter.EVERYONE.text(words));
    }

    private List<String> listed(app.kith.people.criteria.Criterion criterion) {
        return listed(PeopleFilter.EVERYONE.with(criterion));
    }

    private List<String> listed(PeopleFilter filter) {
        var rows = people.search(filter, PeopleOrder.BY_NAME, 0, 50);
        assertThat(people.count(filter)).isEqualTo(rows.size());
        assertThat(people.ids(filter, 50)).hasSameSizeAs(rows);
        return rows.stream().map(row -> row.person().name()).toList();
    }
}
