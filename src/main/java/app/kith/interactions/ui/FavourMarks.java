package app.kith.interactions.ui;

import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.favours.GiveAndTake;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Two ticks below a line of the quick log: that one did them a favour, that one asked for something. Those the line
/// says are ticked already.
class FavourMarks extends Div {
    private static final int LONGEST = 120;

    private final QuickLogPreview preview;
    private final Checkbox gave = new Checkbox();
    private final Checkbox asked = new Checkbox();

    FavourMarks(QuickLogPreview preview, Consumer<GiveAndTake> choose) {
        this.preview = preview;
        addClassName("kith-log__favours");
        var read = preview.favours();
        gave.setLabel(read.gave() == null ? "You did them a favour" : "A favour: " + read.gave());
        asked.setLabel(read.asked() == null ? "You asked them for something" : "You asked for: " + read.asked());
        gave.setValue(read.gave() != null);
        asked.setValue(read.asked() != null);
        gave.addValueChangeListener(change -> choose.accept(told()));
        asked.addValueChangeListener(change -> choose.accept(told()));
        add(gave, asked);
    }

    private GiveAndTake told() {
        return new GiveAndTake(
                gave.getValue() ? words(preview.favours().gave(), "A favour") : null,
                asked.getValue() ? words(preview.favours().asked(), "Something") : null);
    }

    /// What the line says, else its note, which says it best.
    private String words(@Nullable String read, String plain) {
        if (read != null) return read;
        var note = preview.log().note().strip();
        if (note.isEmpty()) return plain;
        return note.length() <= LONGEST ? note : note.substring(0, LONGEST) + "…";
    }
}
