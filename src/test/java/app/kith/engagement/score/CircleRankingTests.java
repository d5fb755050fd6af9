package app.kith.engagement.score;

import static app.kith.engagement.score.History.both;
import static app.kith.engagement.score.History.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleRankingTests {

    @ParameterizedTest
    @CsvSource({
        "0, UNKNOWN",
        "1, INNER",
        "5, INNER",
        "6, CLOSE",
        "15, CLOSE",
        "16, ACTIVE",
        "50, ACTIVE",
        "51, WIDER",
        "150, WIDER",
        "151, KNOWN",
        "100000, KNOWN"
    })
    void circlesAreNested(int rank, CircleSize circle) {
        assertThat(CircleRanking.suggested(rank)).isEqualTo(circle);
    }

    @Test
    void ranksStartAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> CircleRanking.suggested(-1));
    }

    @Test
    void aPersonLeavesACircleAfterThirtyDaysBeyondItsEdge() {
        assertThat(CircleRanking.settled(CircleSize.INNER, 6, 29)).isEqualTo(CircleSize.INNER);
        assertThat(CircleRanking.settled(CircleSize.INNER, 6, 30)).isEqualTo(CircleSize.CLOSE);
        assertThat(CircleRanking.settled(CircleSize.INNER, 70, 30)).isEqualTo(CircleSize.WIDER);
    }

    @Test
    void aPersonMovesInwardsAtOnce() {
        assertThat(CircleRanking.settled(CircleSize.UNKNOWN, 200, 0)).isEqualTo(CircleSize.KNOWN);
        assertThat(CircleRanking.settled(CircleSize.WIDER, 5, 0)).isEqualTo(CircleSize.INNER);
    }

    @Test
    void whoHasNothingLoggedAnyMoreIsUnknownAtOnce() {
        assertThat(CircleRanking.settled(CircleSize.INNER, CircleRanking.UNRANKED, 0))
                .isEqualTo(CircleSize.UNKNOWN);
    }

    @Test
    void thirtyDaysBeyondTheEdgeAreThirtyInARow() {
        var place = CirclePlace.UNKNOWN.next(5, 100);

        var returned = place.next(6, 110).next(7, 139).next(5, 140);
        var left = returned.next(6, 150).next(9, 179).next(9, 180);

        assertThat(place).isEqualTo(new CirclePlace(CircleSize.INNER, null));
        assertThat(returned).isEqualTo(new CirclePlace(CircleSize.INNER, null));
        assertThat(left).isEqualTo(new CirclePlace(CircleSize.CLOSE, null));
    }

    @Test
    void askingTwiceOnADayChangesNothing() {
        var beyond = new CirclePlace(CircleSize.INNER, null).next(6, 110);

        assertThat(beyond).isEqualTo(new CirclePlace(CircleSize.INNER, 110L));
        assertThat(beyond.next(6, 110)).isEqualTo(beyond);
    }

    @Test
    void recentAndFrequentContactRanksFirst() {
        var often = state(both(100), both(200), both(300));
        var recent = state(both(300));
        var longAgo = state(both(-700));

        assertThat(List.of(longAgo, EngagementState.EMPTY, often, recent).stream()
                        .sorted(CircleRanking.CLOSEST_FIRST))
                .containsExactly(often, recent, longAgo, EngagementState.EMPTY);
    }
}
