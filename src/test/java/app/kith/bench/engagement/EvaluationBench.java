package app.kith.bench.engagement;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.kith.bench.Results;
import app.kith.engagement.score.PublicHistory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How well the score says who will be in touch, on the message histories in the folder named by
/// `-Dkith.engagement.data`; all figures go to `target/bench/evaluation.txt` and `engagement-evaluation.csv`.
@Tag("evaluation")
class EvaluationBench {
    private static final Path FILE = Path.of("target/bench/evaluation.txt");

    @Test
    void ranksWhoWillBeInTouch() throws IOException {
        assumeTrue(PublicHistory.areThere(), "no message histories: name their folder by -Dkith.engagement.data");
        Files.createDirectories(FILE.getParent());

        try (OutputStream file = Files.newOutputStream(FILE)) {
            EvaluationReport.run(new PrintStream(file, true, StandardCharsets.UTF_8));
        }

        Results.ofThisRun().write();
    }
}
