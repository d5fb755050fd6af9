package app.kith.nurture;

import java.util.List;
import java.util.Map;

/// The tasks by when they are due, the most urgent first in each: of each group its beginning, and how many there are.
///
/// @param rows the first of each group; those done the newest first
/// @param counts how many a group has
public record TaskLists(Map<TaskGroup, List<TaskRow>> rows, Map<TaskGroup, Integer> counts) {
    public List<TaskRow> of(TaskGroup group) {
        return rows.getOrDefault(group, List.of());
    }

    public int count(TaskGroup group) {
        return counts.getOrDefault(group, 0);
    }

    public List<TaskRow> late() {
        return of(TaskGroup.LATE);
    }

    public List<TaskRow> today() {
        return of(TaskGroup.TODAY);
    }

    public List<TaskRow> thisWeek() {
        return of(TaskGroup.THIS_WEEK);
    }

    public List<TaskRow> later() {
        return of(TaskGroup.LATER);
    }

    public List<TaskRow> done() {
        return of(TaskGroup.DONE);
    }

    public int open() {
        return count(TaskGroup.LATE) + count(TaskGroup.TODAY) + count(TaskGroup.THIS_WEEK) + count(TaskGroup.LATER);
    }

    public boolean isEmpty() {
        return open() == 0 && count(TaskGroup.DONE) == 0;
    }
}
