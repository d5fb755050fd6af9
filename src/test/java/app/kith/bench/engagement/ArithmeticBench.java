package app.kith.bench.engagement;

import app.kith.bench.Results;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Scoring alone, with nothing read or written.
@Tag("arithmetic")
class ArithmeticBench {
    @Test
    void scoresAHundredThousandPeople() {
        var rescore = RescoreArithmetic.run();

        var results = Results.ofThisRun();
        results.add(
                "arithmetic of 1 000 000 interactions of 100 000 people",
                "ms CPU",
                rescore.cpu(0.5),
                RescoreArithmetic.BUDGET_MS);
        results.write();
    }
}
