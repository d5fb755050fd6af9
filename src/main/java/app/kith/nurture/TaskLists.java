package app.kith.nurture;

import java.util.List;

/// The tasks by when they are due, the most urgent first in each.
///
/// @param thisWeek after today, until Sunday
/// @param later after this week, and at the end those without a day
/// @param done the newest first, at most [NurtureTasks#MOST_DONE]
public record TaskLists(
        List<TaskRow> late, List<TaskRow> today, List<TaskRow> thisWeek, List<TaskRow> later, List<TaskRow> done) {

    public int open() {
        return late.size() + today.size() + thisWeek.size() + later.size();
    }

    public boolean isEmpty() {
        return open() == 0 && done.isEmpty();
    }
}
