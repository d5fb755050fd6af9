package app.kith.exchange.entries;

import biweekly.component.VEvent;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What repeats in a calendar, as far as it comes to an end: whoever asks a rule made to keep a program busy for its
/// next day waits for ever.
final class Repeating {
    private static final Set<Frequency> OF_MEETINGS =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);
    private static final int LONGEST_INTERVAL = 1_000;
    private static final int LONGEST_RULE = 200;
    private static final Pattern FOLD = Pattern.compile("\\r\\n[ \\t]");
    private static final Pattern RULE = Pattern.compile("(?im)^(?:RRULE|EXRULE)[;:].*$");
    /// How clocks are put forward and back: once on some days of each year.
    private static final Pattern OF_CLOCKS = Pattern.compile(
            "(?i)RRULE:(?:(?:FREQ=YEARLY|INTERVAL=1|(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|COUNT|WKST)=[^;]*);?)+");

    private Repeating() {}

    /// An event keeps a rule of meetings; by any other it is on its first day alone. Days that a rule takes out are no
    /// longer written by any program (RFC 5545), and may be all there are.
    static void tame(VEvent event) {
        event.removeProperties(ExceptionRule.class);
        var rules = event.getProperties(RecurrenceRule.class);
        if (!rules.stream().allMatch(Repeating::isOfMeetings)) event.removeProperties(RecurrenceRule.class);
    }

    private static boolean isOfMeetings(RecurrenceRule rule) {
        var repeats = rule.getValue();
        if (repeats == null || !OF_MEETINGS.contains(repeats.getFrequency())) return false;
        var interval = repeats.getInterval();
        return interval == null || (interval >= 1 && interval <= LONGEST_INTERVAL);
    }

    /// Whether the clocks of a time zone, as the file has it, change as clocks do.
    static boolean isZone(String zone) {
        return RULE.matcher(FOLD.matcher(zone).replaceAll(""))
                .results()
                .map(rule -> rule.group().strip())
                .allMatch(rule ->
                        rule.length() <= LONGEST_RULE && OF_CLOCKS.matcher(rule).matches());
    }
}
