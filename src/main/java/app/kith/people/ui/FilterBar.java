package app.kith.people.ui;

import app.kith.design.FilterChip;
import app.kith.design.Icon;
import app.kith.design.LostFocus;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.criteria.Tagged;
import app.kith.people.tags.TagColours;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The filters in force as chips, and what the list is sorted by.
@StyleSheet("kith-filters.css")
class FilterBar extends Div {
    private static final Map<PeopleOrder, String> ORDERS = orders();

    private final Popover popover = new Popover();
    private final Div chips = new Div();
    private final NativeButton sort = new NativeButton();
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<PeopleFilter> filter;
    private final Consumer<PeopleOrder> order;
    private final Supplier<FilterChoices> choices;
    private final Supplier<TagColours> colours;
    private @Nullable FilterForm form;
    private PeopleQuery query = PeopleQuery.EVERYONE;
    private boolean narrow;

    /// @param choices what there is to choose from, read when the form opens
    /// @param colours those of the tags, read while there is a filter on one
    FilterBar(
            Consumer<PeopleFilter> filter,
            Consumer<PeopleOrder> order,
            Supplier<FilterChoices> choices,
            Supplier<TagColours> colours) {
        this.filter = filter;
        this.order = order;
        this.choices = choices;
        this.colours = colours;
        addClassName("kith-filters");
        chips.addClassName("kith-filters__chips");
        var adding = FilterChip.adding("Filter", this::choose);
        popover.setTarget(adding.face());
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel("Filter people");
        popover.addClassName("kith-filter-popover");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) form().focus();
            else LostFocus.to(adding.face());
        });
        sort.addClassName("kith-sort");
        menu.setTarget(sort);
        menu.setOpenOnClick(true);
        var gap = new Span();
        gap.addClassName("kith-grow");
        add(chips, adding, gap, sort, popover);
    }

    void show(PeopleQuery current) {
        query = current;
        chips.removeAll();
        var shown = current.filter();
        for (var one : shown.criteria()) {
            var chip = new FilterChip(one.topic(), one.words(), this::choose, () -> filter.accept(shown.without(one)));
            if (one instanceof Tagged tagged) {
                chip.face().add(dots(tagged.tags(), colours.get()));
            }
            chips.add(chip);
        }
        sort.removeAll();
        sort.add(
                new Span("Sorted by " + ORDERS.getOrDefault(current.order(), "a column")),
                new Icon(Icon.Name.CHEVRON_DOWN, 14));
        menu.removeAll();
        ORDERS.forEach((one, label) -> {
            var item = menu.addItem(capitalised(label), click -> order.accept(one));
            item.setCheckable(true);
            item.setChecked(one.equals(current.order()));
        });
    }

    private static List<Component> dots(List<String> tags, TagColours colours) {
        return tags.stream()
                .flatMap(tag -> colours.of(tag).stream())
                .<Component>map(colour -> {
                    var dot = new Span();
                    dot.addClassNames("kith-tag-dot", "kith-tag--" + colour.key());
                    return dot;
                })
                .toList();
    }

    void onPhone(boolean narrow) {
        this.narrow = narrow;
    }

    /// Made when it is first asked for: most visits do without its many fields.
    private FilterForm form() {
        if (form == null) form = new FilterForm(filter);
        return form;
    }

    private void choose() {
        var form = form();
        form.show(query.filter(), choices.get());
        if (narrow) {
            popover.removeAll();
            var sheet = new Dialog("Filter people");
            sheet.addClassName("kith-sheet");
            sheet.add(form);
            sheet.getFooter().add(new Button("Show them", click -> sheet.close()));
            sheet.open();
        } else {
            popover.add(form);
            popover.open();
        }
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Map<PeopleOrder, String> orders() {
        var orders = new LinkedHashMap<PeopleOrder, String>();
        orders.put(PeopleOrder.BY_NAME, "name");
        orders.put(new PeopleOrder(PeopleOrder.By.NAME, true), "name, from the end");
        orders.put(new PeopleOrder(PeopleOrder.By.DUE, false), "who waits longest for you");
        orders.put(new PeopleOrder(PeopleOrder.By.SCORE, true), "engagement, highest first");
        orders.put(new PeopleOrder(PeopleOrder.By.SCORE, false), "engagement, lowest first");
        orders.put(new PeopleOrder(PeopleOrder.By.CIRCLE, false), "circle, nearest first");
        orders.put(new PeopleOrder(PeopleOrder.By.CIRCLE, true), "circle, farthest first");
        orders.put(new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true), "last interaction, newest first");
        orders.put(new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, false), "last interaction, longest ago first");
        orders.put(new PeopleOrder(PeopleOrder.By.ADDED, true), "added last");
        return orders;
    }
}
