package app.kith.nurture;

import app.kith.interactions.TendedWeek;
import app.kith.nurture.budget.WeekBudget;
import app.kith.people.Occasion;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that Today shows.
///
/// @param reach whom to reach, the first first; at most [NurturePlan#MOST_PEOPLE]
/// @param tended how many people had a personal word today
/// @param tomorrow how many more would be named if the day were longer, at most [NurturePlan#MOST_PEOPLE]
/// @param waiting who wrote and has no answer yet, the longest first; a few of them
/// @param waitingCount how many there are, [NurturePlan#COUNTED_WAITING] for so many or more
/// @param due the first open tasks due by today
/// @param dueCount how many there are
/// @param done tasks done today
/// @param occasions birthdays and other dates of the next 14 days, today's included, and later ones to be reminded of
/// @param goingQuiet the first few who are silent for longer than usual
/// @param goingQuietCount how many there are, [app.kith.engagement.Engagement#MOST_GOING_QUIET] for so many or more
/// @param budget how the time of the week stands; absent while no budget is set
/// @param nobodyYet whether there is nobody in the workspace
public record TodayPlan(
        LocalDate day,
        List<Reach> reach,
        int tended,
        int tomorrow,
        List<Waiting> waiting,
        int waitingCount,
        List<TaskRow> due,
        int dueCount,
        List<TaskRow> done,
        List<Occasion> occasions,
        List<PersonRef> goingQuiet,
        int goingQuietCount,
        TendedWeek week,
        @Nullable WeekBudget budget,
        boolean nobodyYet) {

    /// How long all of it takes; beyond ten minutes rounded to five, since it is a guess.
    public int minutes() {
        int sum = reach.stream().mapToInt(Reach::minutes).sum();
        return sum <= 10 ? sum : (int) (Math.round(sum / 5.0) * 5);
    }

    /// Nobody is named any more since the time of this week is given, not since everybody had a word.
    public boolean isTimeGiven() {
        return allDone() && budget != null && !budget.leftOut().isEmpty();
    }

    public boolean allDone() {
        return reach.isEmpty() && !nobodyYet;
    }
}
