package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SilenceTests {
    @Test
    void saysTheGapAndTheSilenceInTheUnitsOfTheRest() {
        assertThat(said(63, 35)).isEqualTo("You usually talk every 5 weeks. It has been 9.");
        assertThat(said(3, 10)).isEqualTo("You usually talk every 10 days. The last time was 3 days ago.");
        assertThat(said(0, 10)).isEqualTo("You usually talk every 10 days. The last time was today.");
        assertThat(said(300, 400)).endsWith("The last time was 9 months ago.");
    }

    @Test
    void claimsNoUsualGapOfWhoeverWasMetOnce() {
        assertThat(said(21, null)).isEqualTo("The last time was 3 weeks ago.");
    }

    private static String said(int days, @Nullable Integer gap) {
        return new Silence(days, gap).sentence();
    }
}
