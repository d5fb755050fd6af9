package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.twins.MergeId;
import app.kith.people.twins.Merging;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class EngagementCheckTests extends EngagementStory {
    @Autowired
    JdbcClient sql;

    @Autowired
    Merging merging;

    @Autowired
    Paces paces;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsKeptStepByStepIsWhatTheInteractionsSay(long seed) {
        randomLife(new Random(seed), everybody(), 120);

        assertStoredEqualsRecomputed();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void soItIsAfterTwoPeopleAreJoinedAndSplitAgain(long seed) {
        var random = new Random(seed);
        var everybody = everybody();
        randomLife(random, everybody, 40);
        var kept = everybody.getFirst();
        var merged = everybody.getLast();

        var merge = merging.merge(kept, merged);
        assertStoredEqualsRecomputed();
        randomLife(random, everybody.subList(0, 3), 40);
        assertStoredEqualsRecomputed();
        merging.undo(merge);
        assertStoredEqualsRecomputed();

        randomLife(random, everybody, 20);
        assertStoredEqualsRecomputed();
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void soItIsWithImportsChoicesJoinsAndOtherZonesBetween(long seed) {
        var random = new Random(seed);
        var everybody = everybody();
        var merges = new ArrayDeque<MergeId>();

        for (int turn = 0; turn < 14; turn++) {
            randomLife(random, everybody.subList(0, 3), 6);
            var one = everybody.get(random.nextInt(3));
            switch (turn % 7) {
                case 0, 4 -> bringIn(random, everybody);
                case 1 -> moveTo("Pacific/Pago_Pago");
                case 2 -> engagement.keepIn(List.of(one), Circle.values()[random.nextInt(5)]);
                case 3 -> giveAPace(random, one);
                case 5 -> moveTo("Pacific/Kiritimati");
                default -> {
                    if (merges.isEmpty()) merges.add(merging.merge(everybody.getFirst(), everybody.getLast()));
                    else merging.undo(merges.remove());
                    engagement.letRankDecide(List.of(one));
                }
            }
            assertStoredEqualsRecomputed();
        }
    }

    private void giveAPace(Random random, ContactId one) {
        switch (random.nextInt(3)) {
            case 0 -> paces.clear(List.of(one));
            case 1 -> paces.pause(List.of(one), workspaces.today().plusDays(20));
            default -> paces.set(List.of(one), Pace.weeks(1));
        }
    }

    /// Many at once, with groups, both long ago and ahead.
    private void bringIn(Random random, List<ContactId> everybody) {
        var kinds = InteractionKind.values();
        log.logAll(IntStream.range(0, 30)
                .mapToObj(i -> told(
                        kinds[random.nextInt(kinds.length)],
                        Direction.values()[random.nextInt(3)],
                        workspaces.today().plusDays(20L - random.nextInt(i % 5 == 0 ? 9_000 : 300)),
                        everybody.subList(0, 1 + random.nextInt(3)).toArray(ContactId[]::new)))
                .toList());
    }

    @Test
    void findsAFigureThatIsNotWhatTheInteractionsSay() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        engagement.check();

        sql.sql("update engagement_state set frequency = frequency + 1 where contact_id = ? and lag = 0")
                .param(ana.value())
                .update();

        var report = engagement.check();
        assertThat(report.differences()).extracting(Difference::what).contains("state");
        assertThat(report.sentence()).isEqualTo("Something differs for 1 person. 1 person checked.");
        engagement.recomputeAll();
        assertStoredEqualsRecomputed();
    }

    @Test
    void findsAndMendsWhatIsWrongBesideAPerson() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        engagement.check();

        sql.sql("""
                        update contact
                           set score = 1,
                               circle = 3,
                               usual_gap_days = 999,
                               pace_days = 9,
                               cooling = not cooling
                         where id = ?
                        """).param(ana.value()).update();

        assertThat(engagement.check().differences())
                .extracting(Difference::what)
                .containsExactlyInAnyOrder(
                        "score beside the person",
                        "usual gap beside the person",
                        "circle beside the person",
                        "pace beside the person",
                        "cooling beside the person");
        engagement.recomputeAll();
        assertStoredEqualsRecomputed();
    }

    @Test
    void whoMayMoveFurtherInSinceSomebodyLeftIsNoDifference() {
        var closest = IntStream.range(0, 6).mapToObj(i -> meet("Person " + i)).toList();
        for (int i = 0; i < closest.size(); i++) coffee(TODAY.minusDays(i), closest.get(i));
        pass.run();
        assertThat(standing(closest.getLast()).circle()).isEqualTo(Circle.CLOSE);

        people.putInBin(List.of(closest.getFirst()));

        assertStoredEqualsRecomputed();
        advanceDays(1);
        pass.run();
        assertThat(standing(closest.getLast()).circle()).isEqualTo(Circle.INNER);
        assertStoredEqualsRecomputed();
    }

    private List<ContactId> everybody() {
        return IntStream.range(0, 4).mapToObj(i -> meet("Person " + i)).toList();
    }

    private void randomLife(Random random, List<ContactId> everybody, int steps) {
        pass.run();
        for (int step = 0; step < steps; step++) {
            var one = everybody.get(random.nextInt(everybody.size()));
            var other = everybody.get(random.nextInt(everybody.size()));
            var today = workspaces.today();
            var kind = InteractionKind.values()[random.nextInt(InteractionKind.values().length)];
            var direction = Direction.values()[random.nextInt(Direction.values().length)];
            var last = log.timeline(one, null, 1);
            switch (random.nextInt(11)) {
                case 0 -> log.log(told(kind, direction, today.minusDays(random.nextInt(200)), one));
                case 1 -> log.log(told(kind, direction, today.plusDays(random.nextInt(10)), one));
                case 2 -> last.forEach(entry -> log.delete(entry.id()));
                case 3 ->
                    last.forEach(entry -> log.edit(
                            entry.id(),
                            entry.version(),
                            told(kind, direction, today.minusDays(random.nextInt(100)), one)));
                case 4, 5 -> {
                    advanceDays(random.nextInt(25));
                    if (random.nextBoolean()) pass.run();
                }
                case 7 -> // somebody else took part
                    last.forEach(entry -> log.edit(
                            entry.id(),
                            entry.version(),
                            told(entry.kind(), entry.direction(), entry.day(), other, everybody.getFirst())));
                case 8 -> people.restore(people.putInBin(List.of(one)));
                case 6 -> last.forEach(entry -> log.restore(log.delete(entry.id())));
                default -> log.log(told(kind, direction, today, one, other));
            }
        }
    }
}
