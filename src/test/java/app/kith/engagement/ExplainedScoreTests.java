package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.engagement.WhyScore.Part;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Why a score is what it is, and was what it was.
@KithTest
@AsOwner
class ExplainedScoreTests extends EngagementStory {
    @Test
    void theExplanationAddsUpAndNamesWhatIsBehindIt() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        log.log(told(InteractionKind.EMAIL, Direction.OUT, TODAY.minusDays(2), ana));

        var why = engagement.explanation(ana).orElseThrow();

        assertThat(why.parts().stream().mapToInt(Part::points).sum())
                .isEqualTo(why.score().score());
        assertThat(why.parts())
                .extracting(Part::fact)
                .containsExactly(
                        "The same for everyone, looking 90 days ahead.",
                        "In touch on 11 days in the last 6 months, 11 since you began.",
                        "In the last 6 months Ana took part or reached out on 10 days, you on 11.",
                        "Last in touch 2 days ago. You usually talk every 8 days.",
                        "You wrote on 1 day since Ana last reached out.");
        assertThat(why.parts().getLast().interactions())
                .extracting(one -> one.kind())
                .containsExactly(InteractionKind.EMAIL);
        assertThat(why.aTalk().after()).isGreaterThan(why.score().score());
        assertThat(why.silence().after()).isLessThan(why.score().score());
    }

    @Test
    void theScoreOfAPastDayIsExplainedAsItWasThen() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        var then = engagement.explanation(ana).orElseThrow();
        advanceDays(80);
        pass.run();
        coffee(TODAY.plusDays(80), ana);

        var replayed = engagement.explanation(ana, TODAY).orElseThrow();

        assertThat(replayed.day()).isEqualTo(TODAY);
        assertThat(replayed.score()).isEqualTo(then.score());
        assertThat(replayed.parts())
                .extracting(Part::points, Part::fact)
                .isEqualTo(then.parts().stream()
                        .map(part -> tuple(part.points(), part.fact()))
                        .toList());
        assertThat(engagement.explanation(ana, TODAY.minusDays(71))).isEmpty();
        assertThat(engagement.explanation(ana, TODAY.plusDays(500))).isEqualTo(engagement.explanation(ana));
    }

    @Test
    void whatChangedAddsUpToTheChangeOfTheScore() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);
        assertThat(engagement.explanation(ana).orElseThrow().since()).isNull();
        advanceDays(90);
        pass.run();

        var why = engagement.explanation(ana).orElseThrow();

        var since = Objects.requireNonNull(why.since());
        assertThat(since.day()).isEqualTo(TODAY);
        assertThat(since.score()).isEqualTo(standing(ana).scoreBefore());
        assertThat(since.changes().stream()
                        .mapToInt(WhyScore.Since.Change::points)
                        .sum())
                .isEqualTo(why.score().score() - since.score());
        assertThat(since.sentence()).startsWith("Silence took ").contains(", how often you two are in touch took ");
    }

    @Test
    void oneInteractionIsExplainedWithCaution() {
        var ana = meet("Ana Ruiz");
        assertThat(engagement.explanation(ana)).isEmpty();
        coffee(TODAY, ana);

        var why = engagement.explanation(ana).orElseThrow();

        assertThat(why.parts().stream().mapToInt(WhyScore.Part::points).sum())
                .isEqualTo(standing(ana).score());
        assertThat(why.caution()).contains("Too few interactions to say for sure. Log one more.");
        assertThat(why.parts()).extracting(WhyScore.Part::fact).contains("Last in touch today.");
        coffee(TODAY, ana);
        assertThat(engagement.explanation(ana).orElseThrow().caution()).isEmpty();
    }

    @Test
    void theTrendEndsWithTodaysScore() {
        var ana = meet("Ana Ruiz");
        coffeesEveryWeek(ana);

        var trend = engagement.trend(ana);

        assertThat(trend).hasSize(57);
        assertThat(trend.getFirst().score()).isNull();
        assertThat(trend.getLast()).isEqualTo(new ScoreOn(TODAY, standing(ana).score()));
    }
}
