package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.people.joining.Side;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/// One field of two people of which one value is kept, or both where both can be.
class TwinPick {
    private final NativeButton theirs;
    private final NativeButton ours;
    private final boolean canKeepBoth;
    private Side side;

    /// @param label the field's, for those who do not see the table
    /// @param spoken whether the values are somebody's own words
    TwinPick(String label, String theirText, String ourText, boolean canKeepBoth, boolean spoken) {
        this.canKeepBoth = canKeepBoth;
        this.side = canKeepBoth ? Side.BOTH : Side.THEIRS;
        theirs = button(label + ", in Kith: ", theirText, spoken, Side.THEIRS, Side.OURS);
        ours = button(label + ", in your file: ", ourText, spoken, Side.OURS, Side.THEIRS);
        show();
    }

    Side side() {
        return side;
    }

    Div row(String label) {
        return TwinCompare.row(label, theirs, ours);
    }

    private NativeButton button(String spokenLabel, String text, boolean spoken, Side own, Side other) {
        var value = new Span(text);
        value.setClassName("kith-voice", spoken);
        var mark = new Icon(Icon.Name.CIRCLE_CHECK);
        var button = new NativeButton("", click -> {
            pick(own, other);
            show();
        });
        button.add(mark, value);
        button.setAriaLabel(spokenLabel + text);
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
