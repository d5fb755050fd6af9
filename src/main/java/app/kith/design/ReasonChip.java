package app.kith.design;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// Why something is suggested, in an icon and up to five words.
public class ReasonChip extends Span {

    /// What kind of reason it is.
    public enum Tone {
        NEUTRAL,
        COOLING,
        WARM,
        LATE,
        GOOD
    }

    public ReasonChip(Icon.Name icon, String text) {
        this(icon, text, Tone.NEUTRAL);
    }

    public ReasonChip(Icon.Name icon, String text, Tone tone) {
        addClassNames("kith-chip", "kith-chip--" + tone.name().toLowerCase(Locale.ROOT));
        add(new Icon(icon, 14), new Span(text));
    }
}
