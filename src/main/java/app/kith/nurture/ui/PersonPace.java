package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceLine;
import app.kith.nurture.Paces;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The button "Pace: every 5 weeks" below the name on a person's page.
@org.springframework.stereotype.Component
class PersonPace implements ContactPanel {
    private static final List<Pace> OFFERED = List.of(
            Pace.weeks(1),
            Pace.weeks(2),
            Pace.weeks(3),
            Pace.weeks(6),
            Pace.months(1),
            Pace.months(2),
            Pace.months(3),
            Pace.months(6),
            Pace.months(12));

    private final Paces paces;
    private final Workspaces workspaces;

    PersonPace(Paces paces, Workspaces workspaces) {
        this.paces = paces;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Pace";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        return Optional.of(new Chooser(person, refresh));
    }

    private final class Chooser extends MenuBar {
        private final ContactProfile person;
        private final Runnable refresh;

        Chooser(ContactProfile person, Runnable refresh) {
            this.person = person;
            this.refresh = refresh;
            addThemeVariants(MenuBarVariant.TERTIARY);
            addClassName("kith-pace");
            fill();
        }

        private void fill() {
            removeAll();
            var line = paces.of(person.id()).orElse(null);
            var words = new Words(workspaces.today(), UI.getCurrent().getLocale());
            var root = addItem(new Span(new Icon(Icon.Name.REPEAT_2), new Span(label(line, words))));
            var menu = root.getSubMenu();
            for (var pace : OFFERED) {
                var item = menu.addItem(sentenceCase(pace.words()), click -> set(pace, line));
                item.setCheckable(true);
                item.setChecked(line != null && line.pace().equals(pace));
            }
            menu.addItem("Another", click -> new PaceDialog(pace -> set(pace, line)).open());
            if (line != null) {
                menu.addSeparator();
                if (line.pausedOn(words.today())) {
                    menu.addItem("Go on now", click -> pause(null, line, words));
                } else {
                    menu.addItem(
                            "Pause for a month", click -> pause(words.today().plusMonths(1), line, words));
                    menu.addItem(
                            "Pause for three months",
                            click -> pause(words.today().plusMonths(3), line, words));
                }
                menu.addItem("No pace", click -> clear(line));
            }
        }

        private static String label(@Nullable PaceLine line, Words words) {
            if (line == null) return "Set a pace";
            var paused = line.pausedUntil();
            return line.pausedOn(words.today()) && paused != null
                    ? "Pace paused until " + words.date(paused)
                    : "Pace: " + line.pace().words();
        }

        private void set(Pace pace, @Nullable PaceLine before) {
            change(() -> paces.set(List.of(person.id()), pace), "Pace: " + pace.words() + ".", before);
        }

        private void clear(PaceLine before) {
            change(() -> paces.clear(List.of(person.id())), "No pace any more.", before);
        }

        private void pause(@Nullable LocalDate until, PaceLine before, Words words) {
            var said = until == null ? "Going on." : "Paused until %s.".formatted(words.date(until));
            change(() -> paces.pause(List.of(person.id()), until), said, before);
        }

        private void change(Runnable change, String said, @Nullable PaceLine before) {
            try {
                change.run();
                Toasts.say(said, () -> putBack(before));
            } catch (ChangedMeanwhile changed) {
                Toasts.say(String.valueOf(changed.getMessage()));
            }
            fill();
            refresh.run();
        }

        private void putBack(@Nullable PaceLine before) {
            paces.putBack(person.id(), before);
            fill();
            refresh.run();
        }

        private static String sentenceCase(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
