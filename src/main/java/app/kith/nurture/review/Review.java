package app.kith.nurture.review;

import app.kith.interactions.TendedWeek;
import app.kith.nurture.TaskRow;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One week looked back at.
///
/// @param today the day it is looked at
/// @param through the last day that counts: the Sunday, or today in this week
/// @param tended at most [Reviews#MOST_TENDED] people, whoever took most time first; how many there are in all is in
///     `week`
/// @param warmed whose score rose over the week with a word in it, the highest rise first
/// @param cooled whose usual gap ran out in the week and whose score fell, the deepest fall first
/// @param tasks open ones that are due by the end of the week, the oldest first, at most [Reviews#MOST_OPEN]
/// @param unanswered whose word was the last, the longest waiting first, at most [Reviews#MOST_OPEN]
/// @param unansweredCount all of those
public record Review(
        LocalDate today,
        LocalDate through,
        TendedWeek week,
        List<Tended> tended,
        List<Shift> warmed,
        List<Shift> cooled,
        List<TaskRow> tasks,
        List<Unanswered> unanswered,
        int unansweredCount) {

    /// @param times how often they had a personal word
    /// @param minutes in all, as far as they were logged
    public record Tended(PersonRef person, int times, int minutes) {}

    /// A score at the beginning and at the end of the week.
    ///
    /// @param before absent for somebody nothing was logged with until then
    public record Shift(PersonRef person, @Nullable Integer before, int after) {
        int by() {
            return before == null ? after : after - before;
        }
    }

    /// @param since the day of their last word
    public record Unanswered(PersonRef person, LocalDate since) {}

    public LocalDate monday() {
        return week.monday();
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public boolean isThisWeek() {
        return !sunday().isBefore(today);
    }

    /// Whether nothing at all is to be said.
    public boolean isQuiet() {
        return week.people() == 0 && warmed.isEmpty() && cooled.isEmpty();
    }

    public boolean nothingOpen() {
        return tasks.isEmpty() && unanswered.isEmpty();
    }
}
