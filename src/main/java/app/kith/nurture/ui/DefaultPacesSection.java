package app.kith.nurture.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.engagement.Rescoring;
import app.kith.engagement.ui.progress.RescoringProgress;
import app.kith.nurture.Pace;
import app.kith.nurture.PaceDefault;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.PaceSource;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The pace of whoever has none of their own: for each circle, for tags, and as often as one usually talks.
/// Each choice holds at once and can be taken back.
@Component
class DefaultPacesSection implements SettingsSection {
    private static final List<Circle> CIRCLES = List.of(Circle.INNER, Circle.CLOSE, Circle.ACTIVE, Circle.WIDER);
    private static final List<Pace> OFFERED = List.of(
            Pace.weeks(1),
            Pace.weeks(2),
            Pace.weeks(4),
            Pace.weeks(6),
            Pace.months(1),
            Pace.months(2),
            Pace.months(3),
            Pace.months(6),
            Pace.months(12));

    private final PaceDefaults defaults;
    private final AddressBook people;
    private final Rescoring rescoring;

    DefaultPacesSection(PaceDefaults defaults, AddressBook people, Rescoring rescoring) {
        this.defaults = defaults;
        this.people = people;
        this.rescoring = rescoring;
    }

    @Override
    public String title() {
        return "How often you want a word";
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Div create() {
        return new Rows();
    }

    @StyleSheet("kith-nurture.css")
    private final class Rows extends Div {
        Rows() {
            addClassName("kith-default-paces");
            fill();
        }

        private void fill() {
            removeAll();
            var all = defaults.all();
            add(new Paragraph("The pace of everybody who has none of their own. A tag goes before a circle,"
                    + " and of several tags the shortest pace holds. It says on each person where theirs comes from."));
            CIRCLES.forEach(circle -> add(circle(circle, all)));
            all.stream().filter(one -> one.source() == PaceSource.TAG).forEach(one -> add(tag(one)));
            add(anotherTag(all), usual(all), new RescoringProgress(rescoring, this::fill));
        }

        private Div circle(Circle circle, List<PaceDefault> all) {
            var now = all.stream()
                    .filter(one -> one.circle() == circle)
                    .findFirst()
                    .orElse(null);
            var before = now == null ? null : now.pace();
            return row(
                    circle.label() + " circle",
                    choice(
                            circle.label() + " circle",
                            before,
                            pace -> change(
                                    () -> defaults.ofCircle(circle, pace), () -> defaults.ofCircle(circle, before))),
                    now);
        }

        private Div tag(PaceDefault now) {
            var tag = String.valueOf(now.tag());
            return row(
                    "“%s”".formatted(tag),
                    choice(
                            tag,
                            now.pace(),
                            pace -> change(() -> defaults.ofTag(tag, pace), () -> defaults.ofTag(tag, now.pace()))),
                    now);
        }

        private Div anotherTag(List<PaceDefault> all) {
            var taken = all.stream().map(PaceDefault::tag).toList();
            var left = new ArrayList<>(people.tags());
            left.removeAll(taken);
            var tag = new ComboBox<String>("A tag", left);
            tag.setManualValidation(true);
            var pace = new Select<Pace>();
            pace.setLabel("Pace");
            pace.setItems(OFFERED);
            pace.setItemLabelGenerator(Pace::words);
            pace.setValue(Pace.months(1));
            var set = new Button("Set the pace", new Icon(Icon.Name.PLUS), click -> {
                var name = tag.getValue();
                tag.setErrorMessage(name == null ? "Choose a tag" : "");
                tag.setInvalid(name == null);
                if (name != null) {
                    change(() -> defaults.ofTag(name, pace.getValue()), () -> defaults.ofTag(name, null));
                }
            });
            var row = new Div(tag, pace, set);
            row.addClassNames("kith-default-paces__add");
            row.setVisible(!left.isEmpty());
            return row;
        }

        private Div usual(List<PaceDefault> all) {
            var now = all.stream()
                    .filter(one -> one.source() == PaceSource.USUAL)
                    .findFirst()
                    .orElse(null);
            var usual = new Checkbox("Everybody else: as often as we usually talk", now != null);
            usual.addValueChangeListener(change ->
                    change(() -> defaults.asUsual(change.getValue()), () -> defaults.asUsual(change.getOldValue())));
            var row = new Div(usual, count(now));
            row.addClassName("kith-default-paces__row");
            return row;
        }

        private Div row(String label, Select<Pace> choice, @Nullable PaceDefault now) {
            var name = new Span(label);
            name.addClassName("kith-default-paces__name");
            name.getElement().setAttribute("dir", "auto");
            var row = new Div(name, choice, count(now));
            row.addClassName("kith-default-paces__row");
            return row;
        }

        private Span count(@Nullable PaceDefault now) {
            var count =
                    new Span(now == null ? "" : now.people() == 1 ? "1 person" : "%,d people".formatted(now.people()));
            count.addClassNames("kith-small", "kith-muted");
            return count;
        }

        private Select<Pace> choice(String label, @Nullable Pace now, Consumer<@Nullable Pace> chosen) {
            var choice = new Select<Pace>();
            choice.setAriaLabel("Pace: " + label);
            var offered = new ArrayList<>(OFFERED);
            if (now != null && !offered.contains(now)) offered.addFirst(now);
            choice.setEmptySelectionAllowed(true);
            choice.setEmptySelectionCaption("No pace");
            choice.setItems(offered);
            choice.setItemLabelGenerator(pace -> pace == null ? "No pace" : pace.words());
            choice.setValue(now);
            choice.addValueChangeListener(change -> chosen.accept(change.getValue()));
            return choice;
        }

        private void change(Runnable change, Runnable undo) {
            change.run();
            fill();
            Toasts.say("Saved.", () -> {
                undo.run();
                fill();
            });
        }
    }
}
