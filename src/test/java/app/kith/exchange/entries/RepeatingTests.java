package app.kith.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RepeatingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=YEARLY;INTERVAL=2147483647",
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=MINUTELY;INTERVAL=7",
            })
    void whatDoesNotRepeatAsMeetingsDoIsOnItsFirstDayAlone(String rule) throws IOException {
        assertThat(read("", rule)).contains("Day=2026-01-05T10:00Z}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAILY", "WEEKLY"})
    void daysThatAreAllTakenOutAgainComeToAnEnd(String often) throws IOException {
        assertThat(read("", "RRULE:FREQ=%s;COUNT=2\r\nEXRULE:FREQ=%1$s".formatted(often)))
                .contains("Day=2026-01-05T10:00Z\n2026-01-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=YEARLY;FREQ=SECONDLY",
                "RR\r\n ULE:FREQ=YEARLY;\r\n BYSECOND=0,1,2,3",
                "RRULE:FREQ=YEARLY;INTERVAL=2147483647",
            })
    void clocksThatChangeAllTheTimeAreNotGoneBy(String rule) throws IOException {
        assertThat(read(zone(rule), "SUMMARY:Tea")).contains("Day=2026-01-05T10:00Z, Note=Tea}");
    }

    @Test
    void clocksThatChangeOnADayOfEachYearAreGoneBy() throws IOException {
        assertThat(read(zone("RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=10;BYDAY=-1SU"), "RRULE:FREQ=DAILY;COUNT=2"))
                .contains("Day=2026-01-05T08:00Z\n2026-01-06T08:00Z}");
    }

    private static String zone(String rule) {
        return """
                BEGIN:VTIMEZONE
                TZID:Saltmarsh
                BEGIN:STANDARD
                DTSTART:19001028T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0200
                %s
                END:STANDARD
                END:VTIMEZONE
                """.formatted(rule);
    }

    private static String read(String zone, String line) throws IOException {
        var start = zone.isEmpty() ? "DTSTART:20260105T100000Z" : "DTSTART;TZID=Saltmarsh:20260105T100000";
        var file = "BEGIN:VCALENDAR\nVERSION:2.0\n%sBEGIN:VEVENT\nUID:tea\n%s\n%s\nEND:VEVENT\nEND:VCALENDAR\n"
                .formatted(zone, start, line);
        try (var entries = CalendarEntries.of(
                () -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            return String.valueOf(entries.next());
        }
    }
}
