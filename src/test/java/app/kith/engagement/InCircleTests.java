package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engagement.score.Cooling;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.Standing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InCircleTests {
    @Test
    void theReasonSaysTheGapAndTheSilenceInTheUnitsOfTheRest() {
        assertThat(reason(3, 10)).isEqualTo("You usually talk every 10 days. The last time was 3 days ago.");
        assertThat(reason(63, 35)).isEqualTo("You usually talk every 5 weeks. It has been 9.");
        assertThat(reason(300, 400)).endsWith("The last time was 9 months ago.");
        assertThat(reason(0, null)).isEqualTo("The last time was today.");
        assertThat(reason(null, null)).isEqualTo("Nothing is logged yet.");
    }

    private static String reason(@Nullable Integer silentDays, @Nullable Integer gap) {
        var standing = new Standing(50, 50, Circle.CLOSE, false, null, gap, null, null, null);
        var ana = new PersonRef(new ContactId(new UUID(0, 1)), "Ana Ruiz", null, null, standing);
        return new InCircle(ana, List.of(), Circle.CLOSE, Circle.CLOSE, Cooling.NONE, silentDays).reason();
    }
}
