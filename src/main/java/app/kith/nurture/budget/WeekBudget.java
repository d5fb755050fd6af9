package app.kith.nurture.budget;

import app.kith.people.PersonRef;
import java.util.List;

/// How the budget of this week stands, and who would have been named if there were more of it.
///
/// @param minutesAWeek what was set
/// @param spent the minutes given since Monday
/// @param leftOut whom today would name too, the most worthwhile first
/// @param minutesLeftOut how long they would take
public record WeekBudget(int minutesAWeek, int spent, List<PersonRef> leftOut, int minutesLeftOut) {

    public WeekBudget {
        leftOut = List.copyOf(leftOut);
    }

    /// What is left of it, never below nothing.
    public int left() {
        return Math.max(0, minutesAWeek - spent);
    }
}
