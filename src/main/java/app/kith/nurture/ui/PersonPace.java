package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.PaceLine;
import app.kith.nurture.Paces;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "Pace: every 5 weeks" beside the circle on a person's page, with what else it can be.
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
    private final PaceDefaults defaults;
    private final Workspaces workspaces;

    PersonPace(Paces paces, PaceDefaults defaults, Workspaces workspaces) {
        this.paces = paces;
        this.defaults = defaults;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.META;
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

    private final class Chooser extends Span {
        private final ContactProfile person;
        private final Runnable refresh;

        Chooser(ContactProfile person, Runnable refresh) {
            this.person = person;
            this.refresh = refresh;
            addClassName("kith-pace-menu");
            fill();
        }

        private void fill() {
            removeAll();
            var line = paces.of(person.id()).orElse(null);
            var refused = line == null && paces.isRefused(person.id());
            var words = new Words(workspaces.today(), UI.getCurrent().getLocale());
            var said = new PaceWords(words).label(line, refused);
            var face = MenuButton.face(new Icon(Icon.Name.REPEAT_2), new Span(said));
            add(new MenuButton(face, said, menu -> offer(menu, line, refused, words)));
        }

        private void offer(ContextMenu menu, @Nullable PaceLine line, boolean refused, Words words) {
            usual().ifPresent(pace ->
                    menu.addItem(sentenceCase(pace.words()) + ", as you usually do", click -> set(pace, line)));
            for (var pace : OFFERED) {
                var item = menu.addItem(sentenceCase(pace.words()), click -> set(pace, line));
                item.setCheckable(true);
                item.setChecked(line != null && line.isOwn() && line.pace().equals(pace));
            }
            menu.addItem(
                    "Another",
                    click -> new PaceDialog(line == null ? null : line.pace(), pace -> set(pace, line)).open());
            menu.addSeparator();
            if (line != null) offerPause(menu, line, words);
            if (refused || line != null && line.isOwn() && hasDefaults()) {
                menu.addItem("As their tags and circle say", click -> byDefault(line, refused));
            }
            if (!refused) menu.addItem("No pace", click -> refuse(line));
        }

        private void offerPause(ContextMenu menu, PaceLine line, Words words) {
            if (line.pausedOn(words.today())) {
                menu.addItem("Go on now", click -> pause(null, null, line, words));
                return;
            }
            menu.addItem("Pause for a month", click -> pause(words.today().plusMonths(1), null, line, words));
            menu.addItem(
                    "Pause until a day",
                    click -> new PauseDialog(words, (until, reason) -> pause(until, reason, line, words)).open());
        }

        /// What they usually keep, where enough is logged to know.
        private Optional<Pace> usual() {
            return Optional.ofNullable(person.standing().usualGapDays())
                    .filter(days -> days > 0)
                    .map(Pace::ofDays)
                    .filter(pace -> !OFFERED.contains(pace));
        }

        private boolean hasDefaults() {
            return !defaults.all().isEmpty();
        }

        private void set(Pace pace, @Nullable PaceLine before) {
            change(() -> paces.set(List.of(person.id()), pace), "Pace: " + pace.words() + ".", before);
        }

        private void refuse(@Nullable PaceLine before) {
            change(() -> paces.refuse(List.of(person.id())), "No pace any more.", before);
        }

        private void byDefault(@Nullable PaceLine before, boolean refused) {
            change(() -> paces.clear(List.of(person.id())), "As their tags and circle say.", before, refused);
        }

        private void pause(@Nullable LocalDate until, @Nullable String reason, PaceLine before, Words words) {
            var said = until == null ? "Going on." : "Paused until %s.".formatted(words.date(until));
            change(() -> paces.pause(List.of(person.id()), until, reason), said, before);
        }

        private void change(Runnable change, String said, @Nullable PaceLine before) {
            change(change, said, before, before == null && paces.isRefused(person.id()));
        }

        private void change(Runnable change, String said, @Nullable PaceLine before, boolean refused) {
            try {
                change.run();
                Toasts.say(said, () -> putBack(before, refused));
            } catch (ChangedMeanwhile changed) {
                Toasts.say(String.valueOf(changed.getMessage()));
            }
            fill();
            refresh.run();
        }

        private void putBack(@Nullable PaceLine before, boolean refused) {
            if (refused) paces.refuse(List.of(person.id()));
            else paces.putBack(person.id(), before);
            fill();
            refresh.run();
        }

        private static String sentenceCase(String words) {
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
