package app.kith.design;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// One filter in force, "Circle Close, Active ×", or the dashed chip that adds one.
public class FilterChip extends Span {
    private final NativeButton face = new NativeButton();

    /// @param change runs when the chip is pressed, to choose other values
    /// @param remove runs when the cross is pressed
    public FilterChip(String what, String value, Runnable change, Runnable remove) {
        addClassName("kith-filter-chip");
        var values = new Span(value);
        values.addClassName("kith-filter-chip__value");
        face.add(new Span(what), new Text(" "), values);
        face.addClickListener(click -> change.run());
        var cross = new NativeButton();
        cross.add(new Icon(Icon.Name.X, 14));
        cross.addClassName("kith-filter-chip__remove");
        cross.setAriaLabel("Remove the filter " + what);
        cross.addClickListener(click -> remove.run());
        add(face, cross);
    }

    private FilterChip(String label, Runnable add) {
        addClassNames("kith-filter-chip", "kith-filter-chip--add");
        face.add(new Icon(Icon.Name.PLUS, 14), new Span(label));
        face.addClickListener(click -> add.run());
        add(face);
    }

    /// The chip at the end of the row that adds a filter.
    public static FilterChip adding(String label, Runnable add) {
        return new FilterChip(label, add);
    }

    /// What a popover or menu opens from.
    public NativeButton face() {
        return face;
    }
}
