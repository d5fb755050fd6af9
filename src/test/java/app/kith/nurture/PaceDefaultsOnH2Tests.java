package app.kith.nurture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.KithTest;
import app.kith.engagement.Rescoring;
import app.kith.people.ContactDetails;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class PaceDefaultsOnH2Tests extends PaceDefaultsTests {
    @Autowired
    Rescoring rescoring;

    @Test
    void followsSoonWhereThereAreVeryMany() {
        var ids = people.addAll(
                IntStream.rangeClosed(0, Rescoring.AT_ONCE)
                        .mapToObj(i -> ContactDetails.named("Person " + i).tagged(List.of("Family")))
                        .toList(),
                false);

        defaults.ofTag("Family", Pace.weeks(4));

        await().pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> rescoring.progress().isEmpty());
        assertThat(defaults.all().getFirst().people()).isEqualTo(ids.size());
        assertThat(people.profile(ids.getLast()).orElseThrow().standing().paceDays())
                .isEqualTo(28);
    }
}
