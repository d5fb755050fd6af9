package app.kith.nurture.ui;

import app.kith.accounts.Member;
import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.ManyTasks;
import app.kith.nurture.TaskId;
import app.kith.people.ChangedMeanwhile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bar at the bottom while tasks are chosen: how many, and what can be done with all of them. Each can be
/// undone.
class ChosenTasks extends Div {
    private final ManyTasks many;
    private final Runnable changed;
    private final Set<TaskId> chosen = new LinkedHashSet<>();
    private final Span count = new Span();
    private final Div actions = new Div();

    /// @param team who can be given a task; empty for whoever works alone
    /// @param changed runs after each change, and when choosing is over
    ChosenTasks(ManyTasks many, List<Member> team, Words words, Runnable changed) {
        this.many = many;
        this.changed = changed;
        addClassNames("kith-bulk", "kith-chosen-tasks");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Chosen tasks");
        count.addClassNames("kith-bulk__count", "kith-num");
        count.getElement().setAttribute("role", "status");
        actions.addClassName("kith-actions");
        actions.add(new Button("Done", new Icon(Icon.Name.CHECK), click -> done()), putOff(words));
        if (!team.isEmpty()) {
            actions.add(owner(team));
        }
        actions.add(new Button("Delete", click -> delete()));
        var gap = new Span();
        gap.addClassName("kith-grow");
        var cross = new Button(new Icon(Icon.Name.X), click -> leave());
        cross.addThemeVariants(ButtonVariant.TERTIARY);
        cross.setAriaLabel("Stop choosing");
        add(count, actions, gap, cross);
        show();
    }

    boolean has(TaskId id) {
        return chosen.contains(id);
    }

    void choose(TaskId id, boolean isChosen) {
        if (isChosen) chosen.add(id);
        else chosen.remove(id);
        show();
    }

    private void show() {
        count.setText(chosen.isEmpty() ? "Choose tasks" : chosen.size() + " chosen");
        actions.getChildren()
                .filter(com.vaadin.flow.component.HasEnabled.class::isInstance)
                .map(com.vaadin.flow.component.HasEnabled.class::cast)
                .forEach(action -> action.setEnabled(!chosen.isEmpty()));
    }

    private MenuButton putOff(Words words) {
        return new MenuButton(MenuButton.face(new Span("Put off")), "Put off", menu -> {
                    var today = words.today();
                    menu.addItem("Tomorrow", click -> putOff(today.plusDays(1), words));
                    menu.addItem(
                            "Next week", click -> putOff(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), words));
                    menu.addItem("On another day", click -> new DayDialog(words, day -> putOff(day, words)).open());
                })
                .outlined();
    }

    private MenuButton owner(List<Member> team) {
        return new MenuButton(MenuButton.face(new Span("Who does it")), "Who does it", menu -> {
                    team.forEach(member -> menu.addItem(member.name(), click -> give(member)));
                    menu.addSeparator();
                    menu.addItem("Nobody in particular", click -> give(null));
                })
                .outlined();
    }

    private void done() {
        attempt(() -> {
            var done = many.done(chosen);
            over(tasks(done.size()) + " done.", () -> many.undone(done));
        });
    }

    private void putOff(LocalDate day, Words words) {
        attempt(() -> {
            var before = many.putOff(chosen, day);
            over("%s put off: %s.".formatted(tasks(before.size()), words.distance(day)), () -> many.putBack(before));
        });
    }

    private void give(@Nullable Member member) {
        attempt(() -> {
            var before = many.give(chosen, member == null ? null : member.id());
            var who = member == null ? "nobody in particular" : Words.isolated(member.name());
            over("%s: %s.".formatted(tasks(before.size()), who), () -> many.giveBack(before));
        });
    }

    private void delete() {
        attempt(() -> {
            var deleted = many.delete(chosen);
            over(tasks(deleted.size()) + " deleted.", () -> many.restore(deleted));
        });
    }

    private static String tasks(int count) {
        return count == 1 ? "1 task" : count + " tasks";
    }

    private void over(String said, Runnable undo) {
        leave();
        Toasts.say(
                said,
                () -> attempt(() -> {
                    undo.run();
                    changed.run();
                }));
    }

    private void leave() {
        chosen.clear();
        setVisible(false);
        changed.run();
    }

    /// Nothing is changed where one of them cannot be; what is chosen stays.
    private void attempt(Runnable gesture) {
        try {
            gesture.run();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            changed.run();
            Toasts.say(String.valueOf(no.getMessage()));
        }
    }
}
