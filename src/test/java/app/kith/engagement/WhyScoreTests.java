package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.engagement.WhyScore.Kind;
import app.kith.engagement.WhyScore.Part;
import app.kith.engagement.score.Score;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a score is true, whatever the history is like.
@KithTest
@AsOwner
class WhyScoreTests extends EngagementStory {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatATalkOrSilenceWouldDoIsWhatTheyThenDo(long seed) {
        var talker = meet("Ana Ruiz");
        var silent = meet("Luca Ferrante");
        for (var told : oddLife(new Random(seed))) {
            log.log(told.apply(talker));
            log.log(told.apply(silent));
        }
        pass.run();
        var ana = engagement.explanation(talker).orElseThrow();
        var luca = engagement.explanation(silent).orElseThrow();
        assertAddsUp(ana);
        assertThat(luca.parts()).extracting(Part::points).isEqualTo(points(ana));

        coffee(TODAY, talker);
        assertThat(standing(talker).score()).isEqualTo(ana.aTalk().after());

        advanceDays(WhyScore.SILENT_DAYS);
        pass.run();
        assertThat(standing(silent).score()).isEqualTo(luca.silence().after());
        assertAddsUp(engagement.explanation(silent).orElseThrow());
    }

    @Test
    void theScoreOfAnyPastDayIsTheOneThatWasShownThen() {
        var ana = meet("Ana Ruiz");
        var random = new Random(7);
        var shown = new HashMap<LocalDate, Integer>();
        for (int day = 0; day < 120; day++) {
            pass.run();
            if (random.nextInt(6) == 0) log.log(anything(random, today()).apply(ana));
            shown.put(today(), Objects.requireNonNullElse(standing(ana).score(), -1));
            advanceDays(1);
        }
        pass.run();

        shown.forEach((day, score) -> {
            assertThat(engagement.asOf(ana, day).map(Score::score).orElse(-1)).isEqualTo(score);
            engagement.explanation(ana, day).ifPresent(why -> {
                assertThat(why.score().score()).isEqualTo(score);
                assertAddsUp(why);
            });
        });
        assertThat(engagement.trend(ana))
                .filteredOn(week -> shown.containsKey(week.day()))
                .isNotEmpty()
                .allSatisfy(week ->
                        assertThat(Objects.requireNonNullElse(week.score(), -1)).isEqualTo(shown.get(week.day())));
    }

    @Test
    void ofADayWithManyOnlyTheWeightiestIsNamed() {
        var ana = meet("Ana Ruiz");
        for (int time = 0; time < 6; time++) {
            log.log(told(InteractionKind.REACTION, Direction.IN, TODAY, ana));
        }
        log.log(told(InteractionKind.CALL, Direction.BOTH, TODAY, ana));
        coffee(TODAY.minusDays(40), ana);

        assertThat(behind(ana, Kind.FREQUENCY))
                .extracting(TimelineEntry::kind)
                .containsExactly(InteractionKind.CALL, InteractionKind.COFFEE);
    }

    @Test
    void giveAndTakeNamesWhatThereIsLessOf() {
        var ana = meet("Ana Ruiz");
        for (int day = 1; day < 9; day++) {
            log.log(told(InteractionKind.MESSAGE, Direction.IN, TODAY.minusDays(day), ana));
        }
        log.log(told(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(20), ana));

        assertThat(behind(ana, Kind.MUTUAL)).extracting(TimelineEntry::kind).containsExactly(InteractionKind.EMAIL);
    }

    @Test
    void nobodyIsSaidToHaveReachedOutWhoNeverDid() {
        var ana = meet("Ana Ruiz");
        log.log(told(InteractionKind.MESSAGE, Direction.OUT, TODAY.minusDays(300), ana));
        log.log(told(InteractionKind.MESSAGE, Direction.OUT, TODAY.minusDays(250), ana));

        var why = engagement.explanation(ana).orElseThrow();

        assertThat(why.parts())
                .extracting(Part::fact)
                .containsExactly(
                        "The same for everyone, looking 90 days ahead.",
                        "In touch on 0 days in the last 6 months, 2 since you began.",
                        "In the last 6 months Ana took part or reached out on 0 days, you on 0.",
                        "Last in touch 8 months ago. You usually talk every 25 weeks.",
                        "You wrote on 2 days, and Ana has yet to answer.");
        assertThat(behind(ana, Kind.MUTUAL)).isEmpty();
        assertThat(behind(ana, Kind.UNANSWERED)).hasSize(2);
    }

    private List<TimelineEntry> behind(ContactId contact, Kind kind) {
        return engagement.explanation(contact).orElseThrow().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow()
                .interactions();
    }

    private static List<Integer> points(WhyScore why) {
        return why.parts().stream().map(Part::points).toList();
    }

    private static void assertAddsUp(WhyScore why) {
        assertThat(points(why).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(why.score().score());
        var since = why.since();
        if (since == null) return;
        assertThat(since.changes().stream()
                        .mapToInt(WhyScore.Since.Change::points)
                        .sum())
                .isEqualTo(why.score().score() - since.score());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(1));
    }

    /// Bursts on one day, years without a word, one-sided stretches and leap days.
    private static List<Function<ContactId, NewInteraction>> oddLife(Random random) {
        var life = new ArrayList<Function<ContactId, NewInteraction>>();
        var days = Map.of(
                0, TODAY.minusDays(random.nextInt(20)),
                1, LocalDate.of(2024, 2, 29),
                2, TODAY.minusYears(1 + random.nextInt(30)),
                3, TODAY.minusDays(random.nextInt(120)));
        for (int left = 1 + random.nextInt(25); left > 0; left--) {
            life.add(anything(random, days.getOrDefault(random.nextInt(6), TODAY.minusDays(random.nextInt(400)))));
        }
        return life;
    }

    private static Function<ContactId, NewInteraction> anything(Random random, LocalDate day) {
        var kinds = InteractionKind.values();
        var kind = kinds[random.nextInt(kinds.length - 1)]; // the last one is a note, which counts for nothing
        var direction = Direction.values()[random.nextInt(3)];
        return contact -> told(kind, direction, day, contact);
    }
}
