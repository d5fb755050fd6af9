package app.kith.nurture.review;

import app.kith.design.Words;
import java.time.LocalDate;
import java.util.Locale;

/// Says what a week was, on screen and in the digest.
public record ReviewWords(Words words) {

    /// "You tended seven people in 4 hours this week"; of a week that is over, "that week".
    public String lead(Review review) {
        var when = review.isThisWeek() ? "this week" : "that week";
        var people = review.week().people();
        if (people == 0) {
            return review.isThisWeek() ? "Nobody yet this week" : "A quiet week";
        }
        var minutes = review.week().minutes();
        var time = minutes == 0 ? "" : " in " + Words.sum(minutes);
        return "You tended %s%s %s".formatted(words.people(people).toLowerCase(Locale.ROOT), time, when);
    }

    /// "16 to 22 November", "30 November to 6 December".
    public String span(Review review) {
        var monday = review.monday();
        var from = monday.getMonth() == review.sunday().getMonth()
                ? String.valueOf(monday.getDayOfMonth())
                : words.date(monday);
        return from + " to " + words.date(review.sunday());
    }

    /// "twice, 45 min"
    public static String tended(Review.Tended one) {
        var times = switch (one.times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> one.times() + " times";
        };
        return one.minutes() == 0 ? times : times + ", " + Words.length(one.minutes());
    }

    /// "64 → 71", or "now 40" for somebody new.
    public static String shift(Review.Shift shift) {
        return shift.before() == null ? "first word, now " + shift.after() : shift.before() + " → " + shift.after();
    }

    /// "They wrote 9 days ago."
    public String since(LocalDate day) {
        return "Their word was the last, " + words.past(day);
    }
}
