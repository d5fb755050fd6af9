package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTests {

    @ParameterizedTest
    @CsvSource({"55, 50, WARMING", "54, 50, STEADY", "50, 50, STEADY", "46, 50, STEADY", "45, 50, COOLING"})
    void fivePointsMakeATrend(int score, int before, Trend trend) {
        assertThat(Trend.of(score, before)).isEqualTo(trend);
    }

    @Test
    void nothingToCompareWithIsSteady() {
        assertThat(Trend.of(70, null)).isEqualTo(Trend.STEADY);
        assertThat(Trend.of(null, 70)).isEqualTo(Trend.STEADY);
    }
}
