package app.kith.people.cards;

import app.kith.design.Icon;
import app.kith.people.joining.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// One field of two people of which one value is kept, or both where both can be.
class TwinPick {
    private final NativeButton theirs;
    private final NativeButton ours;
    private final boolean canKeepBoth;
    private Side side;

    /// One of the two values.
    ///
    /// @param said in full, with the field and the side it is on, for those who do not see the table
    record Value(String said, Component shown) {

        static Value text(String label, String text) {
            var value = new Span(text);
            value.getElement().setAttribute("dir", "auto");
            return new Value(label + ": " + text, value);
        }
    }

    /// @param canKeepBoth such values are somebody's own words
    TwinPick(Value theirs, Value ours, boolean canKeepBoth) {
        this.canKeepBoth = canKeepBoth;
        this.side = canKeepBoth ? Side.BOTH : Side.THEIRS;
        this.theirs = button(theirs, Side.THEIRS, Side.OURS);
        this.ours = button(ours, Side.OURS, Side.THEIRS);
        show();
    }

    Side side() {
        return side;
    }

    Div row(String label) {
        return TwinCompare.row(label, theirs, ours);
    }

    private NativeButton button(Value value, Side own, Side other) {
        if (canKeepBoth) {
            value.shown().getElement().getClassList().add("kith-voice");
        }
        var mark = new Icon(Icon.Name.CIRCLE_CHECK);
        var button = new NativeButton("", click -> {
            pick(own, other);
            show();
        });
        button.add(mark, value.shown());
        button.setAriaLabel(value.said());
        button.addClassName("kith-twins__pick");
        return button;
    }

    /// Where both can be kept, pressing one adds it or takes it away, but never leaves none.
    private void pick(Side own, Side other) {
        if (!canKeepBoth) {
            side = own;
        } else if (side == Side.BOTH) {
            side = other;
        } else if (side == other) {
            side = Side.BOTH;
        }
    }

    private void show() {
        pressed(theirs, side != Side.OURS);
        pressed(ours, side != Side.THEIRS);
    }

    private static void pressed(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
