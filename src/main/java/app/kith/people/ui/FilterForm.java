package app.kith.people.ui;

import app.kith.people.Band;
import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleFilter.Only;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// Whom the list shows, to be ticked. Every choice takes effect at once.
class FilterForm extends Div {
    private final CheckboxGroup<Circle> circles = new CheckboxGroup<>("Circle");
    private final CheckboxGroup<Band> bands = new CheckboxGroup<>("Engagement");
    private final ComboBox<String> tag = new ComboBox<>("Tag");
    private final Select<Only> only = new Select<>();
    private PeopleFilter filter = PeopleFilter.EVERYONE;

    FilterForm(Consumer<PeopleFilter> change) {
        addClassName("kith-filter-form");
        circles.setItems(Circle.values());
        circles.setItemLabelGenerator(Circle::label);
        bands.setItems(Band.values());
        bands.setItemLabelGenerator(Band::label);
        tag.setPlaceholder("Any");
        tag.setClearButtonVisible(true);
        only.setLabel("Only");
        only.setItems(Only.values());
        only.setEmptySelectionAllowed(true);
        only.setEmptySelectionCaption("Anybody");
        only.setItemLabelGenerator(one -> one == null ? "Anybody" : label(one));
        circles.addValueChangeListener(event -> tell(event.isFromClient(), change));
        bands.addValueChangeListener(event -> tell(event.isFromClient(), change));
        tag.addValueChangeListener(event -> tell(event.isFromClient(), change));
        only.addValueChangeListener(event -> tell(event.isFromClient(), change));
        add(circles, bands, tag, only);
    }

    /// @param tags all that can be chosen
    void show(PeopleFilter current, Collection<String> tags) {
        filter = current;
        circles.setValue(current.circles());
        bands.setValue(current.bands());
        tag.setItems(current.tag() == null || tags.contains(current.tag()) ? tags : List.of(current.tag()));
        tag.setValue(current.tag());
        only.setValue(current.only());
    }

    static String label(Only only) {
        return switch (only) {
            case COOLING -> "Cooling";
            case WARMING -> "Warming";
            case OVERDUE -> "Past their pace";
            case NOTHING_LOGGED -> "Nothing logged";
            case NO_HANDLE -> "No way to reach them";
            case LET_GO -> "Let go";
            case DEMO -> "Made-up people";
        };
    }

    private void tell(boolean chosen, Consumer<PeopleFilter> change) {
        if (chosen) {
            change.accept(filter.circles(circles.getValue())
                    .bands(bands.getValue())
                    .tag(tag.getValue())
                    .only(only.getValue()));
        }
    }
}
