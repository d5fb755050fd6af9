package app.kith.people;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.people.criteria.Going;
import app.kith.people.criteria.Having;
import app.kith.people.criteria.HavingFact;
import app.kith.people.criteria.InPlace;
import app.kith.people.criteria.Known;
import app.kith.people.criteria.OnOwnChannels;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Run on each database.
@AsOwner
abstract class AddressBookTests {
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
    TestClock clock;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    void keepsAllThatIsWrittenDownAboutAPerson() {
        var ana = people.add(ana());

        var profile = people.profile(ana).orElseThrow();

        assertThat(profile.details()).isEqualTo(ana());
        assertThat(profile.standing()).isEqualTo(Standing.NEW);
        assertThat(profile.binnedAt()).isNull();
    }

    @Test
    void findsPlacesAndFactsAsTheyAreWrittenInAnyAlphabet() {
        people.add(ContactDetails.with("Defne")
                .place("İstanbul")
                .facts(List.of(new Fact("İlgi", "glass")))
                .build());
        people.add(ContactDetails.with("Nikos").place("ΠΥΡΓΟΣ").build());

        assertThat(people.count(EVERYONE.with(new InPlace("İstanbul")))).isEqualTo(1);
        assertThat(people.count(EVERYONE.with(new InPlace("ΠΥΡΓΟΣ")))).isEqualTo(1);
        assertThat(people.count(EVERYONE.with(new HavingFact("İlgi", true)))).isEqualTo(1);
        assertThat(people.count(EVERYONE.with(new HavingFact("İlgi", false)))).isEqualTo(1);
    }

    @Test
    void findsTheBeginningOfANicknameWithAccents() {
        people.add(ContactDetails.with("Jana Dvořáčková").nickname("Béžinka").build());

        assertThat(people.named("Béž", 5)).extracting(PersonRef::name).containsExactly("Jana Dvořáčková");
    }

    @Test
    void findsAnyPartOfANameCompanyOrHandleWithoutRegardToAccentsOrCase() {
        people.add(ana());
        people.add(ContactDetails.named("Pavel Dvořáček"));

        assertThat(found("DVORACEK")).containsExactly("Pavel Dvořáček");
        assertThat(found("ruíz norte")).containsExactly("Ana Ruiz");
        assertThat(found("anaruiz@mast")).containsExactly("Ana Ruiz");
        assertThat(found("100%")).isEmpty();
        assertThat(found("a_a")).isEmpty();
    }

    @Test
    void filtersByTrendAsTheArrowsShowIt() {
        var random = new Random(7);
        var ids = people.addAll(
                IntStream.range(0, 300)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false);
        standings.record(ids.stream().map(id -> anyStanding(id, random)).toList());

        var shown = people.refs(ids);

        for (var trend : Trend.values()) {
            var arrows = ids.stream()
                    .filter(id ->
                            Objects.requireNonNull(shown.get(id)).standing().trend() == trend)
                    .toList();
            assertThat(people.ids(EVERYONE.with(new Going(Set.of(trend))), 1_000))
                    .as(trend.label())
                    .containsExactlyInAnyOrderElementsOf(arrows)
                    .isNotEmpty();
        }
        assertThat(people.count(EVERYONE.with(new Going(Set.of(Trend.values())))))
                .isEqualTo(300);
    }

    private static ScoreStanding anyStanding(ContactId id, Random random) {
        var score = random.nextInt(10) == 0 ? null : random.nextInt(101);
        var before = random.nextInt(10) == 0
                ? null
                : score == null || random.nextBoolean() ? (Integer) random.nextInt(101) : score + random.nextInt(-7, 8);
        return new ScoreStanding(id, score, before, Circle.ACTIVE, null, null, random.nextBoolean());
    }

    @Test
    void severalServersEmptyABinAtTheSameTimeWithoutWaitingForEachOther() {
        var ids = people.addAll(
                Stream.of("Ana", "Ben", "Cleo").map(ContactDetails::named).toList(), false);
        people.putInBin(ids);
        clock.advance(Duration.ofDays(31));
        var workspace = workspaces.current();

        transaction.executeWithoutResult(status -> {
            sql.sql("select id from contact where id = ? for update")
                    .param(ids.getFirst().value())
                    .query(UUID.class)
                    .single();
            var elsewhere = CompletableFuture.supplyAsync(
                    () -> workspaces.inWorkspace(workspace, () -> forgetting.emptyOldBin()));

            assertThat(elsewhere.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(2);
        });

        assertThat(people.inBin(ids)).containsExactly(ids.getFirst());
        assertThat(forgetting.emptyOldBin()).isEqualTo(1);
        assertThat(forgetting.emptyOldBin()).isZero();
    }

    @Test
    void answersManyPhrasesAtOnceByTheBeginningOfANameOrANickname() {
        var ruiz = people.add(ana());
        var rusu = people.add(ContactDetails.named("Ana Rusu"));
        people.add(ContactDetails.named("Anabel Cruz"));
        people.add(ContactDetails.named("Pavel Dvořáček"));
        standings.record(List.of(
                new ScoreStanding(rusu, 40, null, Circle.ACTIVE, LocalDate.of(2026, 11, 10), null),
                new ScoreStanding(ruiz, 72, null, Circle.CLOSE, LocalDate.of(2026, 9, 15), null)));

        var found = matching.namedAny(List.of("ana", "Ana Ruiz", "PAVEL dvoracek", "ana ruiz great", " ", "100%"), 5);

        assertThat(found).containsOnlyKeys("ana", "Ana Ruiz", "PAVEL dvoracek");
        assertThat(found.get("ana")).extracting(Namesake::id).containsExactly(rusu, ruiz);
        assertThat(found.get("Ana Ruiz")).extracting(Namesake::id).containsExactly(ruiz);
        assertThat(found.get("Ana Ruiz").getFirst().about()).isEqualTo(ana().place());
    }

    @Test
    void answersEachPhraseWithAFewPeopleAndNobodyFromTheBin() {
        for (int i = 0; i < 12; i++) {
            people.add(ContactDetails.named("Maria Number" + i));
        }
        var gone = people.add(ContactDetails.named("Maria Lopez"));
        people.putInBin(List.of(gone));

        var found = matching.namedAny(List.of("maria", "maria lopez"), 5);

        assertThat(found).containsOnlyKeys("maria");
        assertThat(found.get("maria")).hasSize(5);
    }

    @Test
    void looksUpNoMorePhrasesThanAskedFor() {
        people.add(ana());
        var phrases = IntStream.range(0, PeopleMatching.MOST_PHRASES)
                .mapToObj(number -> "nobody " + number)
                .collect(Collectors.toList());
        phrases.add("ana ruiz");

        var found = matching.namedAny(phrases, 5);

        assertThat(found).isEmpty();
    }

    @Test
    void filtersByCircleBandTagAndCondition() {
        var ana = people.add(ana());
        var pavel = people.add(ContactDetails.named("Pavel"));
        standings.record(List.of(
                new ScoreStanding(ana, 72, 84, Circle.CLOSE, LocalDate.of(2026, 9, 15), 35, true),
                new ScoreStanding(pavel, 40, 41, Circle.ACTIVE, LocalDate.of(2026, 11, 1), 20)));

        assertThat(found(EVERYONE.circles(Set.of(Circle.CLOSE)))).containsExactly("Ana Ruiz");
        assertThat(found(EVERYONE.bands(Set.of(Band.WARM)))).containsExactly("Ana Ruiz");
        assertThat(found(EVERYONE.bands(Set.of(Band.MILD, Band.COOL)))).containsExactly("Pavel");
        assertThat(found(EVERYONE.tag("craft FAIR"))).containsExactly("Ana Ruiz");
        assertThat(found(PeopleFilter.COOLING)).containsExactly("Ana Ruiz");
        assertThat(found(PeopleFilter.GOING_QUIET)).containsExactly("Ana Ruiz");
        assertThat(found(EVERYONE.with(new Having(Set.of(Known.HANDLE), false))))
                .containsExactly("Pavel");
        assertThat(found(PeopleFilter.NOTHING_LOGGED)).isEmpty();
    }

    @Test
    void sortsByScoreWithTheNewOnesLast() {
        var ana = people.add(ana());
        var pavel = people.add(ContactDetails.named("Pavel"));
        people.add(ContactDetails.named("Zoë"));
        standings.record(List.of(
                new ScoreStanding(pavel, 40, null, Circle.ACTIVE, null, null),
                new ScoreStanding(ana, 72, null, Circle.CLOSE, null, null)));

        var rows = people.search(EVERYONE, new PeopleOrder(PeopleOrder.By.SCORE, true), 0, 10);

        assertThat(rows).extracting(row -> row.person().name()).containsExactly("Ana Ruiz", "Pavel", "Zoë");
        assertThat(rows.getFirst().channels())
                .containsExactly(ChannelKind.EMAIL, ChannelKind.MASTODON, ChannelKind.OWN);
        assertThat(rows.getFirst().tags()).containsExactly("Craft fair", "Design");
    }

    @Test
    void findsWhoIsOnAChannelTheWorkspaceAdded() {
        people.add(ContactDetails.with("Sara")
                .handles(List.of(new Handle(ChannelKind.OWN, "sarak", null, false, "Tidepool", null)))
                .build());
        people.add(ana());

        assertThat(found(EVERYONE.with(new OnOwnChannels(List.of("tidepool", "Guild")))))
                .containsExactly("Sara");
    }

    @Test
    void refusesAnEditThatBeganBeforeAnother() {
        var ana = people.add(ana());
        var version = people.profile(ana).orElseThrow().version();
        people.edit(ana, version, ContactDetails.named("Ana Ruiz Prada"));

        assertThatThrownBy(() -> people.edit(ana, version, ana()))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("changed by somebody else");

        assertThat(people.profile(ana).orElseThrow().name()).isEqualTo("Ana Ruiz Prada");
    }

    @Test
    void keepsTheStandingWhenAPersonIsEdited() {
        var ana = people.add(ana());
        standings.record(List.of(new ScoreStanding(ana, 72, 84, Circle.CLOSE, LocalDate.of(2026, 9, 15), 35)));

        people.edit(ana, ContactDetails.named("Ana R."));

        assertThat(people.profile(ana).orElseThrow().standing().score()).isEqualTo(72);
    }

    @Test
    void keepsAPinnedCircleWhateverTheRankSays() {
        var ana = people.add(ana());

        standings.pin(List.of(ana), Circle.INNER);
        standings.record(List.of(new ScoreStanding(ana, 12, null, Circle.WIDER, null, null)));

        assertThat(people.profile(ana).orElseThrow().standing().circle()).isEqualTo(Circle.INNER);
    }

    @Test
    void putsInTheBinRestoresAndForgetsAfterThirtyDays() {
        var ana = people.add(ana());
        var pavel = people.add(ContactDetails.named("Pavel"));
        people.putInBin(List.of(ana, pavel));
        people.restore(List.of(pavel));

        assertThat(found(EVERYONE)).containsExactly("Pavel");
        assertThat(found(PeopleFilter.BIN)).containsExactly("Ana Ruiz");
        clock.advance(Duration.ofDays(31));
        forgetting.emptyOldBin();

        assertThat(people.profile(ana)).isEmpty();
        assertThat(people.profile(pavel)).isPresent();
        assertThat(people.tags()).isEmpty();
    }

    @Test
    void findsWhoHasAnAddressHoweverItIsSpelt() {
        var ana = people.add(ana());

        var matches = matching.withAddresses(List.of(
                Address.of(ChannelKind.EMAIL, "ANA@taller.example ", "ES"),
                Address.of(ChannelKind.X, "ana@taller.example", "ES")));

        assertThat(matches).extracting(AddressMatch::contact).containsExactly(ana);
    }

    @Test
    void namesThoseWhoseNameBeginsWithTheWords() {
        people.add(ana());
        people.add(ContactDetails.named("Anna-Maria Prada"));
        people.add(ContactDetails.named("Susana Ruiz"));

        assertThat(people.named("ana ru", 5)).extracting(PersonRef::name).containsExactly("Ana Ruiz");
        assertThat(people.named("maria", 5)).extracting(PersonRef::name).containsExactly("Anna-Maria Prada");
        assertThat(people.named(" ", 5)).isEmpty();
    }

    @Test
    void knowsTheBirthdaysToComeAcrossTheEndOfTheYear() {
        people.add(born("Siobhán", new PartialDate(1985, 12, 30)));
        people.add(born("Harp", new PartialDate(null, 1, 2)));
        people.add(born("Later", new PartialDate(null, 2, 2)));

        var soon = dates.birthdays(LocalDate.of(2026, 12, 24), 14);

        assertThat(soon).extracting(Birthday::on).containsExactly(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2));
        assertThat(soon.getFirst().turns()).hasValue(41);
        assertThat(soon.getLast().turns()).isEmpty();
    }

    @Test
    void keepsALeapDayOnThe28thInOtherYears() {
        people.add(born("Leap", new PartialDate(2000, 2, 29)));

        var soon = dates.birthdays(LocalDate.of(2027, 2, 20), 14);

        assertThat(soon).extracting(Birthday::on).containsExactly(LocalDate.of(2027, 2, 28));
    }

    private List<String> found(String text) {
        return found(EVERYONE.text(text));
    }

    private List<String> found(PeopleFilter filter) {
        var rows = people.search(filter, PeopleOrder.BY_NAME, 0, 50);
        assertThat(people.count(filter)).isEqualTo(rows.size());
        return rows.stream().map(row -> row.person().name()).toList();
    }

    private static ContactDetails born(String name, PartialDate birthday) {
        return ContactDetails.with(name).birthday(birthday).build();
    }

    private static ContactDetails ana() {
        return ContactDetails.with("Ana Ruiz")
                .nickname("Anita")
                .pronouns("she/her")
                .pronunciation("AH-na rweeth")
                .company("Taller Norte")
                .jobTitle("Design lead")
                .place("Valencia, Spain")
                .howMet("At the craft fair")
                .metOn(LocalDate.of(2019, 7, 11))
                .birthday(new PartialDate(null, 3, 3))
                .note("Collects blue glazes")
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "Ana@Taller.example", "Work", false),
                        new Handle(
                                ChannelKind.MASTODON,
                                "@AnaRuiz@mastodon.example",
                                null,
                                false,
                                null,
                                new Audience(1240, LocalDate.of(2026, 9, 2))),
                        new Handle(ChannelKind.OWN, "ana", null, false, "Pottery forum", null)))
                .dates(List.of(new ImportantDate("Studio opening", new PartialDate(null, 5, 9), 7)))
                .facts(List.of(new Fact("Partner", "Jorge")))
                .tags(List.of("Craft fair", "Design"))
                .build();
    }
}
