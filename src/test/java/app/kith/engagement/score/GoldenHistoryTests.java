package app.kith.engagement.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The model on public message histories, which are no part of the project: `-Dkith.engagement.data=FOLDER` names the
/// folder that holds them. In them days are counted from the first message, a score stands for the morning of its day,
/// a
/// missed call and a message that went to 5 or more people at once weigh a quarter.
@EnabledIf(
        value = "dataIsThere",
        disabledReason = "the public message histories are not here; name their folder by -Dkith.engagement.data")
class GoldenHistoryTests {
    private static final Path FOLDER = Path.of(System.getProperty("kith.engagement.data", "../shared/data/engagement"));

    static boolean dataIsThere() {
        return Files.isDirectory(FOLDER);
    }

    record Pair(String ego, String contact) {}

    record Message(long time, String from, String to, String kind) {}

    record Sending(long time, String from) {}

    @ParameterizedTest
    @ValueSource(strings = {"cns", "collegemsg", "enron"})
    void theScoresOfAPublicHistoryAreReproduced(String name) throws IOException {
        var histories = histories(messages(name));

        var lines = Files.readAllLines(FOLDER.resolve(name + "_golden.csv"));

        assertThat(lines).hasSizeGreaterThan(100);
        for (var line : lines.subList(1, lines.size())) assertReproduced(line.split(","), histories);
    }

    private static void assertReproduced(String[] row, Map<Pair, List<ScoredInteraction>> histories) {
        var today = Long.parseLong(row[2]);
        var history = histories.getOrDefault(new Pair(row[0], row[1]), List.of());

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

    private static Map<Pair, List<ScoredInteraction>> histories(List<Message> messages) {
        var start = messages.stream().mapToLong(Message::time).min().orElseThrow();
        var recipients = new HashMap<Sending, Integer>();
        for (var message : messages) recipients.merge(new Sending(message.time(), message.from()), 1, Integer::sum);

        var histories = new HashMap<Pair, List<ScoredInteraction>>();
        messages.stream().sorted(Comparator.comparingLong(Message::time)).forEachOrdered(message -> {
            var day = Math.floorDiv(message.time() - start, 86_400L);
            var many = recipients.get(new Sending(message.time(), message.from())) >= 5;
            var weight = many || message.kind().equals("missed") ? 0.25 : 1;
            histories
                    .computeIfAbsent(new Pair(message.from(), message.to()), pair -> new ArrayList<>())
                    .add(new ScoredInteraction(day, false, true, weight));
            histories
                    .computeIfAbsent(new Pair(message.to(), message.from()), pair -> new ArrayList<>())
                    .add(new ScoredInteraction(day, true, false, weight));
        });
        return histories;
    }

    private static List<Message> messages(String name) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name + ".csv.gz"))), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(row -> new Message(Long.parseLong(row[0]), row[1], row[2], row[3]))
                    .toList();
        }
    }
}
