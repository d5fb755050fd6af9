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
import java.util.Set;

/// What one can do with a task: each one service call, a word on it with Undo, and a fresh page.
class TaskGestures {
    private final NurtureTasks tasks;
    private final AddressBook people;
    private final Runnable refresh;
    private final Runnable logChanged;
    private final Set<TaskId> justDone = new HashSet<>();

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

    void tick(TaskRow task, boolean done) {
        attempt(() -> {
            if (done) {
                tasks.done(task.id());
                justDone.add(task.id());
            } else {
                tasks.undone(task.id());
            }
            (task.logged() ? logChanged : refresh).run();
            if (done) {
                Toasts.say("Done.", () -> tick(task, false));
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

    void putOffTo(TaskRow task, Words words) {
        new DayDialog(words, day -> putOff(task, day, words)).open();
    }

    void add(Words words, List<PersonRef> whom) {
        new TaskDialog(words, people, whom, told -> {
                    var id = tasks.add(told);
                    refresh.run();
                    Toasts.say(
                            "Added.",
                            () -> attempt(() -> {
                                tasks.delete(id);
                                refresh.run();
                            }));
                })
                .open();
    }

    void edit(TaskRow task, Words words) {
        new TaskDialog(words, people, task, told -> {
                    tasks.edit(task.id(), task.version(), told);
                    refresh.run();
                    Toasts.say("Saved.");
                })
                .open();
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
