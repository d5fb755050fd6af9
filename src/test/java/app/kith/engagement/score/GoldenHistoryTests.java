package app.kith.engagement.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The model on public message histories, see [PublicHistory]: every golden file of the folder. In them a score
/// stands for the morning of its day.
@EnabledIf(
        value = "dataIsThere",
        disabledReason = "the public message histories are not here; name their folder by -Dkith.engagement.data")
class GoldenHistoryTests {
    private static final String ENDING = "_golden.csv";

    static boolean dataIsThere() {
        return PublicHistory.areThere();
    }

    static List<String> names() throws IOException {
        return PublicHistory.namesOf(ENDING);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theScoresOfAPublicHistoryAreReproduced(String name) throws IOException {
        var histories = PublicHistory.read(name).byEgo();

        var lines = Files.readAllLines(PublicHistory.FOLDER.resolve(name + ENDING));

        assertThat(lines).hasSizeGreaterThan(1);
        for (var line : lines.subList(1, lines.size())) assertReproduced(line.split(","), histories);
    }

    private static void assertReproduced(String[] row, Map<String, Map<String, List<ScoredInteraction>>> histories) {
        var today = Long.parseLong(row[2]);
        var history = histories.getOrDefault(row[0], Map.of()).getOrDefault(row[1], List.of());

        var score = Score.within(EngagementState.of(history, today - 1), today, Integer.parseInt(row[3]))
                .orElseThrow();

        var label = List.of(row).toString();
        assertThat(score.silence()).as(label).isEqualTo(Long.parseLong(row[6]));
        assertThat(score.unanswered()).as(label).isEqualTo(Integer.parseInt(row[8]));
        assertThat(score.score()).as(label).isEqualTo(Integer.parseInt(row[13]));
        assertClose(label, score.frequency(), row[4]);
        assertClose(label, score.mutual(), row[5]);
        assertClose(label, score.gap(), row[7]);
        assertClose(label, score.inTouchLogit(), row[9]);
        assertClose(label, score.inTouchChance(), row[10]);
        assertClose(label, score.engagementLogit(), row[11]);
        assertClose(label, score.engagementChance(), row[12]);
    }

    private static void assertClose(String row, double number, String expected) {
        assertThat(number).as(row).isCloseTo(Double.parseDouble(expected), withinPercentage(1e-7));
    }
}
