package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.design.Words;
import app.kith.nurture.TaskId;
import app.kith.nurture.TaskRow;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;

/// A nurture task: tick it, for whom it is, when it is due, and what else can be done with it.
@StyleSheet("kith-tasks.css")
class TaskLine extends ListItem {
    private final TaskRow task;
    private final Words words;
    private final TaskGestures gestures;
    private final List<PersonRef> people;

    private TaskLine(TaskRow task, Words words, TaskGestures gestures) {
        this(task, words, gestures, task.people());
    }

    /// @param people whom to name
    private TaskLine(TaskRow task, Words words, TaskGestures gestures, List<PersonRef> people) {
        this.task = task;
        this.words = words;
        this.gestures = gestures;
        this.people = people;
        addClassName("kith-task");
        setClassName("kith-task--done", task.isDone());
    }

    private Checkbox tick() {
        var tick = new Checkbox(task.isDone());
        tick.setAriaLabel(task.title());
        tick.addValueChangeListener(change -> gestures.tick(task, change.getValue(), words));
        return tick;
    }

    /// With a box to choose it instead of one to tick it.
    static TaskLine choosable(
            TaskRow task, Words words, TaskGestures gestures, boolean chosen, Consumer<Boolean> choose) {
        var line = new TaskLine(task, words, gestures);
        line.addClassNames("kith-task--full", "kith-task--choosing");
        var box = new Checkbox(chosen);
        box.setAriaLabel("Choose " + task.title());
        box.addValueChangeListener(change -> choose.accept(change.getValue()));
        line.add(box, line.text(), line.faces(), line.due());
        return line;
    }

    /// Without faces, for a narrow column.
    static TaskLine small(TaskRow task, Words words, TaskGestures gestures) {
        var line = new TaskLine(task, words, gestures);
        line.add(line.tick(), line.text(), line.due(), line.menu());
        return line;
    }

    /// On the page of somebody, who is not named again where it is for nobody else.
    static TaskLine onPageOf(PersonRef person, TaskRow task, Words words, TaskGestures gestures) {
        var isTheirs =
                task.people().size() == 1 && task.people().getFirst().id().equals(person.id());
        var line = new TaskLine(task, words, gestures, isTheirs ? List.of() : task.people());
        line.add(line.tick(), line.text(), line.due(), line.menu());
        return line;
    }

    static TaskLine full(TaskRow task, Words words, TaskGestures gestures) {
        var line = new TaskLine(task, words, gestures);
        line.addClassName("kith-task--full");
        line.add(line.tick(), line.text(), line.faces(), line.due(), line.menu());
        return line;
    }

    TaskId id() {
        return task.id();
    }

    /// Puts the focus on the box.
    void focus() {
        getChildren()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .findFirst()
                .ifPresent(Checkbox::focus);
    }

    private Div text() {
        var title = new Span(task.title());
        title.addClassName("kith-task__title");
        var text = new Div(title);
        text.addClassName("kith-grow");
        if (!people.isEmpty() || task.lateOn(words.today())) {
            text.add(below());
        }
        if (task.rhythm() != null || task.owner() != null) {
            text.add(more());
        }
        if (task.note() != null) {
            var note = new Span(task.note());
            note.addClassNames("kith-small", "kith-muted");
            text.add(note);
        }
        if (gestures.offersLog(task)) {
            text.add(new LogOffer(task.title(), kind -> gestures.log(task, kind, words)));
        }
        return text;
    }

    private Span below() {
        var below = new Span();
        below.addClassNames("kith-small", "kith-muted");
        for (int i = 0; i < people.size(); i++) {
            below.add(new Span(i == 0 ? "for " : i == people.size() - 1 ? " and " : ", "));
            below.add(new PersonLink(
                    people.get(i),
                    people.size() == 1 ? people.get(i).name() : people.get(i).callName()));
        }
        if (task.lateOn(words.today()) && task.dueOn() != null) {
            below.add(new Span((people.isEmpty() ? "" : ", ") + "promised " + words.date(task.dueOn())));
        }
        return below;
    }

    /// How it comes again, and who does it.
    private Span more() {
        var more = new Span();
        more.addClassNames("kith-small", "kith-muted", "kith-task__more");
        var rhythm = task.rhythm();
        if (rhythm != null) {
            more.add(new Icon(Icon.Name.REPEAT_2, 14), new Span(RepeatWords.of(rhythm, words.locale())));
        }
        if (task.owner() != null) {
            var owner = new Span(task.owner().name());
            owner.getElement().setAttribute("dir", "auto");
            more.add(new Icon(Icon.Name.USER_ROUND, 14), owner);
        }
        return more;
    }

    private Span due() {
        var due = new Span();
        due.addClassNames("kith-small", "kith-task__due", "kith-num");
        if (task.doneAt() != null) {
            var day = task.doneAt().toLocalDate();
            due.setText(day.equals(words.today()) ? words.time(task.doneAt().toLocalTime()) : words.past(day));
            due.addClassName("kith-muted");
        } else if (task.lateOn(words.today()) && task.dueOn() != null) {
            due.setText(ReasonWords.late(task.dueOn(), words.today()));
            due.addClassName("kith-late");
        } else if (task.dueOn() != null) {
            var at = task.dueAt() == null ? "" : ", " + words.time(task.dueAt());
            due.setText(words.future(task.dueOn()) + at);
            due.addClassName("kith-muted");
        }
        return due;
    }

    private Div faces() {
        var faces = new Div();
        faces.addClassName("kith-task__faces");
        task.people().stream().limit(3).map(TaskLine::ring).forEach(faces::add);
        return faces;
    }

    private static WarmthRing ring(PersonRef person) {
        return WarmthRing.of(person, WarmthRing.LINE);
    }

    private MenuButton menu() {
        return MenuButton.more("More for " + task.title(), menu -> {
            if (!task.isDone()) {
                var today = words.today();
                var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                menu.addItem("Tomorrow", click -> gestures.putOff(task, today.plusDays(1), words));
                menu.addItem("Next week", click -> gestures.putOff(task, monday, words));
                menu.addItem("On another day", click -> gestures.putOffTo(task, words));
                if (task.rhythm() != null) {
                    menu.addItem("Skip this time", click -> gestures.skip(task, words));
                }
                menu.addItem("Edit", click -> gestures.edit(task, words));
            }
            menu.addItem("Delete", click -> gestures.delete(task));
        });
    }
}
