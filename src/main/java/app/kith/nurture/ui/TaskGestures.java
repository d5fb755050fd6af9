package app.kith.nurture.ui;

import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskId;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one can do with a task: each one service call, a word on it with Undo, and a fresh page.
class TaskGestures {
    private final NurtureTasks tasks;
    private final AddressBook people;
    private final Runnable refresh;
    private final Runnable logChanged;
    private final Set<TaskId> justDone = new HashSet<>();
    private @Nullable TaskId ticked;

    TaskGestures(NurtureTasks tasks, AddressBook people, Runnable refresh) {
        this(tasks, people, refresh, refresh);
    }

    /// @param refresh shows the tasks anew
    /// @param logChanged shows anew what stands beside them too, and may build it all again
    TaskGestures(NurtureTasks tasks, AddressBook people, Runnable refresh, Runnable logChanged) {
        this.tasks = tasks;
        this.people = people;
        this.refresh = refresh;
        this.logChanged = logChanged;
    }

    /// Only for what has been ticked on this page: whoever comes back later has decided.
    boolean offersLog(TaskRow task) {
        return task.isDone() && !task.logged() && !task.people().isEmpty() && justDone.contains(task.id());
    }

    /// The task that was ticked since this was last asked, so that the focus can stay near.
    Optional<TaskId> ticked() {
        var last = ticked;
        ticked = null;
        return Optional.ofNullable(last);
    }

    void tick(TaskRow task, boolean done, Words words) {
        ticked = task.id();
        attempt(() -> {
            var again = Optional.<LocalDate>empty();
            if (done) {
                again = tasks.done(task.id());
                justDone.add(task.id());
            } else {
                tasks.undone(task.id());
            }
            (task.logged() ? logChanged : refresh).run();
            if (done) {
                Toasts.say(
                        again.map(day -> "Done. Next on %s.".formatted(words.date(day)))
                                .orElse("Done."),
                        () -> tick(task, false, words));
            }
        });
    }

    void log(TaskRow task, InteractionKind kind, Words words) {
        attempt(() -> {
            tasks.done(
                    task.id(),
                    new NewInteraction(
                            kind,
                            kind.defaultDirection(),
                            task.retold().people(),
                            words.today(),
                            null,
                            task.minutes(),
                            null,
                            task.title()));
            logChanged.run();
            var names =
                    Words.list(task.people().stream().map(PersonRef::callName).toList());
            Toasts.say(
                    "Logged: %s %s.".formatted(kind.phrase(), names),
                    () -> attempt(() -> {
                        tasks.undone(task.id());
                        logChanged.run();
                    }));
        });
    }

    void putOff(TaskRow task, LocalDate until, Words words) {
        attempt(() -> {
            tasks.putOff(task.id(), until);
            refresh.run();
            Toasts.say(
                    "Put off: %s.".formatted(words.distance(until)),
                    () -> attempt(() -> {
                        tasks.putOff(task.id(), task.dueOn());
                        refresh.run();
                    }));
        });
    }

    /// One that repeats is left out this time.
    void skip(TaskRow task, Words words) {
        attempt(() -> {
            var again = tasks.skip(task.id());
            refresh.run();
            Toasts.say("Left out this time. Next on %s.".formatted(words.date(again)), () -> unedit(task));
        });
    }

    void putOffTo(TaskRow task, Words words) {
        new DayDialog(words, day -> putOff(task, day, words)).open();
    }

    void add(Words words, List<PersonRef> whom) {
        adding(words, whom).open();
    }

    /// Asks for a task that is due on that day.
    void addOn(LocalDate day, Words words) {
        var dialog = adding(words, List.of());
        dialog.due(day);
        dialog.open();
    }

    private TaskDialog adding(Words words, List<PersonRef> whom) {
        var dialog = new TaskDialog(words, people, tasks.team(), whom, told -> {
            var id = tasks.add(told);
            refresh.run();
            Toasts.say(
                    "Added.",
                    () -> attempt(() -> {
                        tasks.delete(id);
                        refresh.run();
                    }));
        });
        dialog.owner(tasks.me().orElse(null));
        return dialog;
    }

    void edit(TaskRow task, Words words) {
        new TaskDialog(words, people, tasks.team(), task, told -> {
                    tasks.edit(task.id(), task.version(), told);
                    refresh.run();
                    Toasts.say("Saved.", () -> unedit(task));
                })
                .open();
    }

    private void unedit(TaskRow before) {
        attempt(() -> {
            tasks.editBack(before);
            refresh.run();
        });
    }

    /// Moves a task in the calendar.
    void move(TaskId id, LocalDate day, Words words) {
        attempt(() -> tasks.rows(List.of(id)).stream()
                .findFirst()
                .filter(task -> !day.equals(task.dueOn()))
                .ifPresent(task -> {
                    tasks.putOff(id, day);
                    refresh.run();
                    Toasts.say(
                            "Moved to %s.".formatted(words.weekdayAndDate(day)),
                            () -> attempt(() -> {
                                tasks.putOff(id, task.dueOn());
                                refresh.run();
                            }));
                }));
    }

    void delete(TaskRow task) {
        attempt(() -> {
            var deleted = tasks.delete(task.id());
            refresh.run();
            Toasts.say(
                    "Deleted.",
                    () -> attempt(() -> {
                        tasks.restore(deleted);
                        refresh.run();
                    }));
        });
    }

    private void attempt(Runnable gesture) {
        try {
            gesture.run();
        } catch (ChangedMeanwhile changed) {
            logChanged.run();
            Toasts.say(String.valueOf(changed.getMessage()));
        }
    }
}
