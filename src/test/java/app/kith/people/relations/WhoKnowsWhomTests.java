package app.kith.people.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Statements;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.Forgetting;
import app.kith.people.MergeJournal;
import app.kith.people.PersonRef;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// Run on each database.
@AsOwner
abstract class WhoKnowsWhomTests {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Role PARTNER = Role.of(TieKind.PARTNER, false);
    static final Role PARENT = Role.of(TieKind.PARENT, false);
    static final Role INTRODUCED = Role.of(TieKind.INTRODUCED, false);

    @Autowired
    WhoKnowsWhom knows;

    @Autowired
    Networks networks;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Standings standings;

    @Autowired
    InteractionLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    ContactId ana;
    ContactId jorge;
    ContactId vera;

    @BeforeEach
    void aFamily() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        jorge = people.add(ContactDetails.named("Jorge Sanz"));
        vera = people.add(ContactDetails.named("Vera Sanz"));
    }

    @Test
    void whatTwoAreToEachOtherIsWrittenOnceAndReadFromBoth() {
        knows.add(new NewTie(ana, PARENT, vera, " since the first day ", LocalDate.of(2022, 5, 1)));

        assertThat(said(ana)).containsExactly("Vera Sanz: child");
        assertThat(said(vera)).containsExactly("Ana Ruiz: parent");
        assertThat(knows.of(vera).getFirst().note()).isEqualTo("since the first day");
        assertThat(knows.of(ana).getFirst().since()).isEqualTo(LocalDate.of(2022, 5, 1));
    }

    @Test
    void wordsOfOnesOwnAreReadFromBothSidesToo() {
        knows.add(new NewTie(jorge, Role.inWords("coach", "runner"), ana));

        assertThat(said(ana)).containsExactly("Jorge Sanz: coach");
        assertThat(said(jorge)).containsExactly("Ana Ruiz: runner");
    }

    @Test
    void theSameIsNotWrittenTwiceWhicheverWayRound() {
        knows.add(new NewTie(ana, PARTNER, jorge));
        knows.add(new NewTie(ana, PARENT, vera));
        knows.add(new NewTie(ana, Role.inWords("coach", "runner"), jorge));

        assertThatThrownBy(() -> knows.add(new NewTie(jorge, PARTNER, ana)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Jorge is Ana’s partner. That is written down already");
        assertThatThrownBy(() -> knows.add(new NewTie(vera, PARENT, ana))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> knows.add(new NewTie(jorge, Role.inWords("Runner", "Coach"), ana)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(said(ana)).hasSize(3);
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        assertThatThrownBy(() -> new NewTie(ana, PARTNER, ana))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody is related to themselves");
    }

    @Test
    void aTieIsChangedAndRemoved() {
        var key = knows.add(new NewTie(ana, PARTNER, jorge));

        var changed = knows.change(key, new NewTie(ana, Role.of(TieKind.MANAGER, true), jorge, "now", null));

        assertThat(said(ana)).containsExactly("Jorge Sanz: manager");
        assertThat(said(jorge)).containsExactly("Ana Ruiz: report");
        assertThatThrownBy(() -> knows.remove(key)).isInstanceOf(ChangedMeanwhile.class);
        var row = knows.of(ana).getFirst();
        knows.remove(changed);
        assertThat(knows.of(ana)).isEmpty();
        knows.add(row.again());
        assertThat(knows.of(ana)).containsExactly(row);
    }

    @Test
    void anIntroductionLiesWithThePersonIntroduced() {
        var key = knows.add(new NewTie(ana, INTRODUCED, jorge));

        assertThat(people.profile(jorge).orElseThrow().details().introducedBy()).isEqualTo(ana);
        assertThat(said(jorge)).containsExactly("Ana Ruiz: introduced you to Jorge");
        assertThat(said(ana)).containsExactly("Jorge Sanz: you met through Ana");
        assertThatThrownBy(() -> knows.add(new NewTie(vera, INTRODUCED, jorge)))
                .hasMessage("Ana Ruiz introduced you to Jorge Sanz. Remove that first");
        assertThatThrownBy(() -> knows.add(new NewTie(jorge, INTRODUCED, ana)))
                .hasMessageContaining("the other way round");
        knows.remove(key);
        assertThat(people.profile(jorge).orElseThrow().details().introducedBy()).isNull();
    }

    @Test
    void theChainOfIntroducersEndsWhereItGoesInACircleOrSomebodyIsInTheBin() {
        introduced(ana, jorge);
        introduced(jorge, vera);

        assertThat(knows.introducers(ana)).extracting(PersonRef::name).containsExactly("Jorge Sanz", "Vera Sanz");
        introduced(vera, ana);
        assertThat(knows.introducers(ana)).extracting(PersonRef::name).containsExactly("Jorge Sanz", "Vera Sanz");
        people.putInBin(List.of(jorge));
        assertThat(knows.introducers(ana)).isEmpty();
    }

    @Test
    void whoLiesInTheBinIsNotShownAndComesBackWithAll() {
        knows.add(new NewTie(ana, PARTNER, jorge));
        people.putInBin(List.of(jorge));

        assertThat(knows.of(ana)).isEmpty();
        assertThat(networks.of(NetworkFilter.USUAL).edges()).isEmpty();
        people.restore(List.of(jorge));
        assertThat(said(ana)).containsExactly("Jorge Sanz: partner");
        forgetting.forget(List.of(jorge));
        assertThat(knows.of(ana)).isEmpty();
    }

    @Test
    void whomTheOneKnewTheOtherKnowsWhenTwoBecomeOne() {
        var double_ = people.add(ContactDetails.named("Ana R."));
        knows.add(new NewTie(ana, PARTNER, jorge));
        knows.add(new NewTie(double_, PARTNER, jorge, "the double", null));
        knows.add(new NewTie(double_, PARENT, vera));
        knows.add(new NewTie(double_, Role.of(TieKind.FRIEND, false), ana));
        var before = List.of(said(ana), said(double_), said(jorge), said(vera));
        var journal = new Journal();

        transaction.executeWithoutResult(tx -> events.publishEvent(new ContactsMerged(ana, double_, journal)));

        assertThat(said(ana)).containsExactlyInAnyOrder("Jorge Sanz: partner", "Vera Sanz: child");
        assertThat(said(double_)).isEmpty();
        transaction.executeWithoutResult(tx -> events.publishEvent(new ContactsUnmerged(ana, double_, journal)));
        assertThat(List.of(said(ana), said(double_), said(jorge), said(vera))).isEqualTo(before);
    }

    @Test
    void whatWasRemovedAfterAMergeStaysRemoved() {
        var double_ = people.add(ContactDetails.named("Ana R."));
        knows.add(new NewTie(double_, PARENT, vera));
        var journal = new Journal();
        transaction.executeWithoutResult(tx -> events.publishEvent(new ContactsMerged(ana, double_, journal)));
        knows.remove(knows.of(ana).getFirst().key());

        transaction.executeWithoutResult(tx -> events.publishEvent(new ContactsUnmerged(ana, double_, journal)));

        assertThat(said(double_)).isEmpty();
        assertThat(said(vera)).isEmpty();
    }

    @Test
    void theNetworkHoldsTheWarmestAndWhatConnectsThem() {
        warm(jorge, 80);
        warm(ana, 60);
        knows.add(new NewTie(ana, PARTNER, jorge));
        knows.add(new NewTie(ana, PARENT, vera));
        log.log(together(ana, jorge));
        log.log(together(ana, jorge));
        warm(jorge, 80);
        warm(ana, 60);

        var two = networks.of(NetworkFilter.USUAL.most(2));

        assertThat(two.people()).extracting(PersonRef::name).containsExactly("Jorge Sanz", "Ana Ruiz");
        assertThat(two.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.role()).isEqualTo(PARTNER);
            assertThat(edge.times()).isEqualTo(2);
        });
        assertThat(networks.of(NetworkFilter.USUAL.circle(Circle.INNER)).people())
                .isEmpty();
        assertThat(networks.around(vera).people()).extracting(PersonRef::name).containsExactly("Vera Sanz", "Ana Ruiz");
    }

    @Test
    void aCrowdIsNoCompany() {
        var crowd = people.addAll(
                IntStream.range(0, 9)
                        .mapToObj(i -> ContactDetails.named("Guest " + i))
                        .toList(),
                false);
        log.log(together(crowd.toArray(ContactId[]::new)));
        log.log(together(crowd.subList(0, 8).toArray(ContactId[]::new)));

        var edges = networks.of(NetworkFilter.USUAL).edges();

        assertThat(edges)
                .hasSize(28)
                .allSatisfy(edge -> assertThat(edge.times()).isOne());
    }

    @Test
    void howeverManyThereAreTheDatabaseIsAskedAFixedNumberOfTimes() {
        var many = people.addAll(
                IntStream.range(0, 300)
                        .mapToObj(i -> ContactDetails.named("Person " + i))
                        .toList(),
                false);
        var told = new ArrayList<NewTie>();
        for (int i = 0; i < 300; i++) {
            told.add(new NewTie(many.get(i), PARTNER, many.get((i * 7 + 1) % 300)));
            told.add(new NewTie(many.get(i), PARENT, many.get((i * 13 + 5) % 300)));
        }
        told.removeIf(tie -> tie.who().equals(tie.whom()));
        knows.addAll(told);

        assertThat(Statements.of(() -> knows.of(many.getFirst()))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(() -> networks.of(NetworkFilter.USUAL.most(1000))))
                .hasSize(3);
        assertThat(Statements.of(() -> networks.around(many.getFirst()))).hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.of(() -> knows.introducers(many.getFirst()))).hasSizeLessThanOrEqualTo(2);
    }

    private void introduced(ContactId person, ContactId by) {
        people.edit(
                person,
                people.profile(person)
                        .orElseThrow()
                        .details()
                        .change()
                        .introducedBy(by)
                        .build());
    }

    private void warm(ContactId person, int score) {
        standings.record(List.of(new ScoreStanding(person, score, score, Circle.KNOWN, TODAY, 10)));
    }

    private List<String> said(ContactId person) {
        var name = people.profile(person).orElseThrow().callName();
        return knows.of(person).stream()
                .map(row -> row.other().name() + ": " + row.role().beside(name))
                .toList();
    }

    private static NewInteraction together(ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE, Direction.BOTH, Set.of(with), TODAY, null, 45, null, "At the market");
    }

    /// A journal in memory, as a merge keeps one.
    private static final class Journal implements MergeJournal {
        private final Map<String, Map<UUID, String>> contents = new HashMap<>();

        @Override
        public void note(String what, UUID row) {
            note(what, row, "");
        }

        @Override
        public void note(String what, UUID row, String content) {
            contents.computeIfAbsent(what, key -> new HashMap<>()).put(row, content);
        }

        @Override
        public List<UUID> rows(String what) {
            return List.copyOf(contents(what).keySet());
        }

        @Override
        public Map<UUID, String> contents(String what) {
            return contents.getOrDefault(what, Map.of());
        }

        @Override
        public boolean passOn(String what, UUID row) {
            return false;
        }

        @Override
        public ContactId kept() {
            throw new UnsupportedOperationException("nobody else is joined here");
        }

        @Override
        public ContactId merged() {
            throw new UnsupportedOperationException("nobody else is joined here");
        }

        @Override
        public Optional<MergeJournal> of(ContactId part) {
            return Optional.empty();
        }

        @Override
        public List<MergeJournal> others() {
            return List.of();
        }

        @Override
        public void move(Belonging rows) {
            // nothing else belongs to them here
        }

        @Override
        public void moveBack(Belonging rows) {
            // nothing else belongs to them here
        }
    }
}
