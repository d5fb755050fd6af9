package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.design.Words;
import app.kith.engagement.CircleReason;
import app.kith.people.Circle;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhyCircleTests {
    private static final Words WORDS = new Words(LocalDate.of(2026, 11, 17), Locale.UK);

    @Test
    void aSuggestionNamesTheRankAndWhatTheCircleHolds() {
        assertThat(said(new CircleReason(Circle.CLOSE, false, 12, null)))
                .isEqualTo("Suggested by Kith: of all your people, Ana is number 12 by how much you are in touch,"
                        + " and close holds numbers 6 to 15.");
        assertThat(said(new CircleReason(Circle.INNER, false, 1, null))).endsWith("and inner holds the first 5.");
    }

    @Test
    void whoeverIsBeyondTheEdgeIsToldWhenTheyMove() {
        var slipping = new CircleReason(Circle.CLOSE, false, 18, LocalDate.of(2026, 12, 3));

        assertThat(said(slipping))
                .contains("number 18", "active holds numbers 16 to 50")
                .endsWith("If it stays so until 3 December, Kith suggests Active.");
    }

    @Test
    void aChoiceOfTheUsersIsTheReasonAndKithsViewStandsBesideIt() {
        assertThat(said(new CircleReason(Circle.INNER, true, 3, null)))
                .isEqualTo("You chose this circle, and Kith would suggest the same.");
        assertThat(said(new CircleReason(Circle.INNER, true, 151, null)))
                .isEqualTo("You chose this circle. Kith would suggest Known: with 150 people you are more in touch than"
                        + " with Ana.");
        assertThat(said(new CircleReason(Circle.INNER, true, 0, null)))
                .isEqualTo("You chose this circle. Kith would suggest Known: nothing is logged with Ana yet.");
    }

    @Test
    void nothingLoggedIsSaid() {
        assertThat(said(new CircleReason(Circle.KNOWN, false, 0, null)))
                .isEqualTo("Suggested by Kith: nothing is logged with Ana yet.");
    }

    private static String said(CircleReason reason) {
        return WhyCircle.said(reason, "Ana", WORDS);
    }
}
