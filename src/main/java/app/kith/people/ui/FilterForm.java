package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.people.Band;
import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import app.kith.people.Trend;
import app.kith.people.criteria.Added;
import app.kith.people.criteria.BornIn;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.Going;
import app.kith.people.criteria.Having;
import app.kith.people.criteria.HavingFact;
import app.kith.people.criteria.InBands;
import app.kith.people.criteria.InCircles;
import app.kith.people.criteria.InPlace;
import app.kith.people.criteria.Known;
import app.kith.people.criteria.LastInteraction;
import app.kith.people.criteria.OnChannels;
import app.kith.people.criteria.OnOwnChannels;
import app.kith.people.criteria.OwnedBy;
import app.kith.people.criteria.Paced;
import app.kith.people.criteria.SilentFor;
import app.kith.people.criteria.Tagged;
import app.kith.people.criteria.Trait;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Whom the list shows, to be answered question by question. Every answer takes effect at once.
class FilterForm extends Div {
    private static final List<Integer> SILENCES = List.of(30, 60, 90, 180, 365);

    private final MultiSelectComboBox<String> tags = several("Tag", List.of(), tag -> tag);
    private final MultiSelectComboBox<String> ownChannels = several("Channel you added", List.of(), name -> name);
    private final ComboBox<String> fact = facts("Has fact");
    private final ComboBox<String> noFact = facts("Has no fact");
    private final Select<OwnedBy.Whom> owner = owner();
    private final List<FilterField> fields = fields();
    private PeopleFilter filter = PeopleFilter.EVERYONE;

    FilterForm(Consumer<PeopleFilter> change) {
        addClassName("kith-filter-form");
        for (var field : fields) {
            field.listen().accept(() -> change.accept(read()));
            add(field.component());
        }
    }

    void show(PeopleFilter current, FilterChoices choices) {
        filter = current;
        tags.setClassNameGenerator(choices.colours()::style);
        tags.setItems(choices.tags());
        ownChannels.setItems(choices.ownChannels());
        ownChannels.setVisible(!choices.ownChannels().isEmpty());
        fact.setItems(choices.facts());
        owner.setVisible(choices.team() || current.criterion(OwnedBy.class).isPresent());
        noFact.setItems(choices.facts());
        fields.forEach(field -> field.show(current.criteria()));
    }

    void focus() {
        getElement().executeJs("setTimeout(() => this.querySelector('input')?.focus())"); // once it is to be seen
    }

    /// What was answered, and the criteria that no question here is about.
    private PeopleFilter read() {
        var others = filter.criteria().stream()
                .filter(one -> fields.stream().noneMatch(field -> field.isMine().test(one)));
        filter = new PeopleFilter(
                filter.text(),
                Stream.<Criterion>concat(others, fields.stream().flatMap(FilterField::criterion))
                        .toList(),
                filter.inBin());
        return filter;
    }

    private List<FilterField> fields() {
        return List.of(
                FilterField.many(
                        ticks("Circle", Circle.values(), Circle::label),
                        InCircles.class,
                        InCircles::circles,
                        InCircles::new),
                FilterField.many(
                        ticks("Engagement", Band.values(), Band::label), InBands.class, InBands::bands, InBands::new),
                FilterField.many(trends(), Going.class, Going::trends, Going::new),
                FilterField.many(
                        ticks("Pace", Paced.State.values(), Paced.State::label),
                        Paced.class,
                        Paced::states,
                        Paced::new),
                FilterField.many(
                        tags,
                        Tagged.class,
                        Tagged::tags,
                        chosen -> new Tagged(chosen.stream().sorted().toList())),
                FilterField.many(
                        several("Channel", List.of(ChannelKind.values()), ChannelKind::label),
                        OnChannels.class,
                        OnChannels::channels,
                        OnChannels::new),
                FilterField.many(
                        ownChannels,
                        OnOwnChannels.class,
                        OnOwnChannels::names,
                        chosen -> new OnOwnChannels(chosen.stream().sorted().toList())),
                FilterField.one(
                        silence(),
                        SilentFor.class,
                        SilentFor::days,
                        days -> Optional.of(new SilentFor(days)),
                        one -> SILENCES.contains(one.days())),
                new DaysBetween("Last interaction")
                        .field(LastInteraction.class, LastInteraction::from, LastInteraction::to, LastInteraction::new),
                tick("Nothing logged", Trait.NOTHING_LOGGED),
                tick("Silent for longer than usual", Trait.GOING_QUIET),
                FilterField.one(
                        place(),
                        InPlace.class,
                        InPlace::place,
                        text -> text.isBlank() ? Optional.empty() : Optional.of(new InPlace(text)),
                        one -> true),
                FilterField.many(
                        several("Has", List.of(Known.values()), Known::label),
                        Having.class,
                        Having::known,
                        known -> new Having(known, true),
                        Having::has),
                FilterField.many(
                        several("Has not", List.of(Known.values()), Known::label),
                        Having.class,
                        Having::known,
                        known -> new Having(known, false),
                        one -> !one.has()),
                FilterField.one(
                        fact,
                        HavingFact.class,
                        HavingFact::label,
                        label -> Optional.of(new HavingFact(label, true)),
                        HavingFact::has),
                FilterField.one(
                        noFact,
                        HavingFact.class,
                        HavingFact::label,
                        label -> Optional.of(new HavingFact(label, false)),
                        one -> !one.has()),
                FilterField.many(
                        several("Birthday in", List.of(Month.values()), BornIn::label),
                        BornIn.class,
                        BornIn::months,
                        BornIn::new),
                new DaysBetween("Added").field(Added.class, Added::from, Added::to, Added::new),
                FilterField.one(
                        owner, OwnedBy.class, OwnedBy::whom, whom -> Optional.of(new OwnedBy(whom)), one -> true),
                tick("Let go", Trait.LET_GO),
                tick("Made-up people", Trait.MADE_UP));
    }

    private static <E> CheckboxGroup<E> ticks(String label, E[] values, ItemLabelGenerator<E> words) {
        var group = new CheckboxGroup<E>(label);
        group.setItems(values);
        group.setItemLabelGenerator(words);
        return group;
    }

    private static CheckboxGroup<Trend> trends() {
        var trends = ticks("Trend", Trend.values(), trend -> capitalised(trend.label()));
        trends.setHelperText("%d points or more, up or down, in 90 days".formatted(Trend.THRESHOLD));
        return trends;
    }

    private static FilterField tick(String label, Criterion criterion) {
        var box = new Checkbox(label);
        return new FilterField(
                box,
                criterion::equals,
                one -> box.setValue(one.isPresent()),
                () -> box.getValue() ? Optional.of(criterion) : Optional.empty(),
                told -> FilterField.listen(box, told));
    }

    private static <E> MultiSelectComboBox<E> several(String label, List<E> values, ItemLabelGenerator<E> words) {
        var box = new MultiSelectComboBox<E>(label);
        box.setItems(values);
        box.setItemLabelGenerator(words);
        box.setPlaceholder("Any");
        box.setClearButtonVisible(true);
        return box;
    }

    private static ComboBox<String> facts(String label) {
        var box = new ComboBox<String>(label);
        box.setPlaceholder("Any");
        box.setClearButtonVisible(true);
        return box;
    }

    private static Select<Integer> silence() {
        var select = new Select<Integer>();
        select.setLabel("No contact");
        select.setItems(SILENCES);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setItemLabelGenerator(days -> days == null ? "Any" : capitalised(new SilentFor(days).words()));
        return select;
    }

    private static Select<OwnedBy.Whom> owner() {
        var select = new Select<OwnedBy.Whom>();
        select.setLabel("Owner");
        select.setItems(OwnedBy.Whom.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setItemLabelGenerator(whom -> whom == null ? "Any" : whom.label());
        return select;
    }

    private static TextField place() {
        var field = new TextField("Place");
        field.setPlaceholder("Any");
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        return field;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
