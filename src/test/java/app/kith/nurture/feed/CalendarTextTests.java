package app.kith.nurture.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.nurture.feed.FeedEvent.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CalendarTextTests {
    private static final Instant STAMP = Instant.parse("2026-11-16T23:00:00Z");

    @Test
    void aTimeIsWrittenInUtc() {
        var call = new FeedEvent(
                "task-1",
                "Call Ana",
                null,
                LocalDate.of(2026, 11, 19),
                Instant.parse("2026-11-19T14:30:00Z"),
                20,
                Repeat.NEVER,
                "tasks");

        assertThat(new CalendarText("Kith", "https://kith.example.org").write(List.of(call), STAMP))
                .contains(
                        "DTSTART:20261119T143000Z\r\n", "DURATION:PT20M\r\n", "URL:https://kith.example.org/tasks\r\n")
                .doesNotContain("TRANSP");
    }

    @Test
    void theSameEventsGiveTheSameTextWhereverTheServerStands() {
        var birthday = new FeedEvent(
                "birthday-1", "Ana, birthday", null, LocalDate.of(2018, 11, 4), null, 0, Repeat.YEARLY, "people/1");
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo")); // no midnight on that day
            var there = new CalendarText("Kith", "").write(List.of(birthday), STAMP);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(there).contains("DTSTART;VALUE=DATE:20181104\r\n", "DTSTAMP:20261116T230000Z\r\n");
            assertThat(new CalendarText("Kith", "").write(List.of(birthday), STAMP))
                    .isEqualTo(there);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void linesAreFoldedBetweenLetters() {
        assertThat(CalendarText.folded("SUMMARY:" + "ü".repeat(40) + "\r\nEND:VEVENT\r\n"))
                .isEqualTo("SUMMARY:" + "ü".repeat(33) + "\r\n " + "ü".repeat(7) + "\r\nEND:VEVENT\r\n");
    }
}
