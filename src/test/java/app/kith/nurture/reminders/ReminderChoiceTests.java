package app.kith.nurture.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderChoiceTests {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void offNeverComes() {
        assertThat(choice(Rhythm.OFF, 7, OSLO).nextAfter(Instant.parse("2026-11-17T08:00:00Z")))
                .isEmpty();
    }

    @Test
    void comesAtTheHourOfTheUsersClock() {
        assertThat(next(choice(Rhythm.DAILY, 7, OSLO), "2026-11-17T05:59:59Z")).isEqualTo("2026-11-17T06:00:00Z");
        assertThat(next(choice(Rhythm.DAILY, 7, OSLO), "2026-11-17T06:00:00Z")).isEqualTo("2026-11-18T06:00:00Z");
        assertThat(next(choice(Rhythm.DAILY, 7, ZoneId.of("Asia/Tokyo")), "2026-11-17T08:00:00Z"))
                .isEqualTo("2026-11-17T22:00:00Z");
        assertThat(next(choice(Rhythm.DAILY, 7, ZoneId.of("Asia/Kathmandu")), "2026-11-17T08:00:00Z"))
                .isEqualTo("2026-11-18T01:15:00Z");
    }

    @Test
    void aWeeklyOneComesOnItsDay() {
        assertThat(next(choice(Rhythm.WEEKLY, 7, OSLO), "2026-11-17T08:00:00Z")).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(next(choice(Rhythm.WEEKLY, 7, OSLO), "2026-11-23T05:00:00Z")).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(next(choice(Rhythm.WEEKLY, 7, OSLO), "2026-11-23T06:00:00Z")).isEqualTo("2026-11-30T06:00:00Z");
    }

    @Test
    void anHourThatIsLeftOutComesLaterOnThatDay() {
        var two = choice(Rhythm.DAILY, 2, OSLO); // 29 March 2026: 02:00 becomes 03:00

        assertThat(days(two, "2026-03-27T12:00:00Z", 3))
                .containsExactly("2026-03-28T01:00:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:00:00Z");
    }

    @Test
    void anHourThatComesTwiceIsUsedOnce() {
        var two = choice(Rhythm.DAILY, 2, OSLO); // 25 October 2026: 03:00 becomes 02:00

        assertThat(days(two, "2026-10-24T12:00:00Z", 2))
                .containsExactly("2026-10-25T00:00:00Z", "2026-10-26T01:00:00Z");
        assertThat(next(two, "2026-10-25T00:30:00Z")).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void midnightThatIsLeftOutComesAtOne() {
        var midnight = choice(Rhythm.DAILY, 0, ZoneId.of("Africa/Cairo")); // 24 April 2026: 00:00 becomes 01:00

        assertThat(days(midnight, "2026-04-23T12:00:00Z", 2))
                .containsExactly("2026-04-23T22:00:00Z", "2026-04-24T21:00:00Z");
    }

    @Test
    void aDayThatIsLeftOutGivesNoSecondDigestOfAnother() {
        var apia = choice(Rhythm.DAILY, 7, ZoneId.of("Pacific/Apia")); // there was no 30 December 2011
        var moment = Instant.parse("2011-12-28T00:00:00Z");
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < 4; i++) {
            moment = apia.nextAfter(moment).orElseThrow();
            days.add(apia.dayOf(moment));
        }

        assertThat(days.stream().distinct())
                .containsExactly(
                        LocalDate.of(2011, 12, 28),
                        LocalDate.of(2011, 12, 29),
                        LocalDate.of(2011, 12, 31),
                        LocalDate.of(2012, 1, 1));
    }

    @Test
    void aLeapDayIsADayAsAnyOther() {
        assertThat(days(choice(Rhythm.DAILY, 7, OSLO), "2028-02-28T12:00:00Z", 2))
                .containsExactly("2028-02-29T06:00:00Z", "2028-03-01T06:00:00Z");
    }

    private static List<String> days(ReminderChoice choice, String from, int count) {
        var all = new ArrayList<String>();
        var moment = Instant.parse(from);
        for (int i = 0; i < count; i++) {
            moment = choice.nextAfter(moment).orElseThrow();
            all.add(moment.toString());
        }
        return all;
    }

    private static String next(ReminderChoice choice, String from) {
        return choice.nextAfter(Instant.parse(from)).orElseThrow().toString();
    }

    private static ReminderChoice choice(Rhythm rhythm, int hour, ZoneId zone) {
        return new ReminderChoice(rhythm, DayOfWeek.MONDAY, hour, zone, true);
    }
}
