package app.kith.nurture.ui;

import app.kith.design.EmptyInvite;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.nurture.Agenda;
import app.kith.nurture.ManyTasks;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskFilter;
import app.kith.nurture.TaskGroup;
import app.kith.nurture.TaskLists;
import app.kith.nurture.TaskRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tasks by when they are due, the beginning of each part, more of it on demand; with boxes to choose several.
class TaskListing extends Div {
    private final NurtureTasks tasks;
    private final Agenda agenda;
    private final ManyTasks many;
    private final TaskGestures gestures;
    private final Runnable refresh;
    private final Map<TaskGroup, Integer> sizes = new EnumMap<>(TaskGroup.class);
    private final List<TaskLine> lines = new ArrayList<>();
    private @Nullable ChosenTasks chosen;

    /// @param refresh shows the page anew
    TaskListing(NurtureTasks tasks, Agenda agenda, ManyTasks many, TaskGestures gestures, Runnable refresh) {
        this.tasks = tasks;
        this.agenda = agenda;
        this.many = many;
        this.gestures = gestures;
        this.refresh = refresh;
        addClassName("kith-task-list");
    }

    boolean isChoosing() {
        return chosen != null && chosen.isVisible();
    }

    void choose(Words words) {
        chosen = new ChosenTasks(many, tasks.team(), words, refresh);
    }

    /// @param invite what stands here while there is no task at all
    TaskLists show(TaskFilter filter, Words words, EmptyInvite invite) {
        var lists = agenda.lists(filter, sizes);
        var ticked = gestures.ticked();
        var before = lines.stream().map(TaskLine::id).toList();
        lines.clear();
        removeAll();
        if (lists.isEmpty()) {
            if (filter.isAll()) {
                add(invite);
            } else {
                var nothing = new Paragraph("No task fits. Choose somebody else, or everybody.");
                nothing.addClassName("kith-muted");
                add(nothing);
            }
        }
        for (var group : TaskGroup.values()) {
            if (lists.count(group) > 0) add(part(group, lists, words));
        }
        if (chosen != null && chosen.isVisible()) {
            add(chosen);
        }
        ticked.ifPresent(task -> focusAt(before.indexOf(task)));
        return lists;
    }

    /// On the line that is now where one was ticked, so that the next can be ticked.
    private void focusAt(int place) {
        if (place >= 0 && !lines.isEmpty()) {
            lines.get(Math.min(place, lines.size() - 1)).focus();
        }
    }

    private Section part(TaskGroup group, TaskLists lists, Words words) {
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        for (var row : lists.of(group)) {
            var line = line(row, words);
            lines.add(line);
            list.add(line);
        }
        var part = new Section(new SectionTitle(group.title(), lists.count(group)), list);
        var left = lists.count(group) - lists.of(group).size();
        if (left > 0) {
            var more = new Button("Show more of %s".formatted(words.number(left)), click -> {
                sizes.merge(group, 2 * Agenda.MOST_LISTED, (was, first) -> was + Agenda.MOST_LISTED);
                refresh.run();
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            part.add(more);
        }
        return part;
    }

    private TaskLine line(TaskRow row, Words words) {
        var bar = chosen;
        return bar == null || !bar.isVisible()
                ? TaskLine.full(row, words, gestures)
                : TaskLine.choosable(
                        row, words, gestures, bar.has(row.id()), isChosen -> bar.choose(row.id(), isChosen));
    }
}
