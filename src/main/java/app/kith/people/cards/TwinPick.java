package app.kith.people.cards;

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

    /// @param theirLabel the field's with the side it is on, for those who do not see the table
    /// @param canKeepBoth such values are somebody's own words
    TwinPick(String theirLabel, String theirText, String ourLabel, String ourText, boolean canKeepBoth) {
        this.canKeepBoth = canKeepBoth;
        this.side = canKeepBoth ? Side.BOTH : Side.THEIRS;
        theirs = button(theirLabel, theirText, Side.THEIRS, Side.OURS);
        ours = button(ourLabel, ourText, Side.OURS, Side.THEIRS);
        show();
    }

    Side side() {
        return side;
    }

    Div row(String label) {
        return TwinCompare.row(label, theirs, ours);
    }

    private NativeButton button(String label, String text, Side own, Side other) {
        var value = new Span(text);
        value.setClassName("kith-voice", canKeepBoth);
        value.getElement().setAttribute("dir", "auto");
        var mark = new Icon(Icon.Name.CIRCLE_CHECK);
        var button = new NativeButton("", click -> {
            pick(own, other);
            show();
        });
        button.add(mark, value);
        button.setAriaLabel(label + ": " + text);
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
