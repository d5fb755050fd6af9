package app.kith.interactions.ui;

import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.quicklog.Token.Part;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// What was read out of a line of the quick log, each as a chip. Pressed, it is left to the note; pressed
/// again, it counts again.
class LogChips extends Div {
    private final Map<Part, Chip> chips = new EnumMap<>(Part.class);
    private final BiConsumer<Part, Boolean> leave;

    /// @param leave leaves a part to the note, or takes it back
    LogChips(BiConsumer<Part, Boolean> leave) {
        this.leave = leave;
        addClassName("kith-log__chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Read from the line");
    }

    /// A chip that stays keeps the focus.
    void show(QuickLogPreview preview, Locale locale) {
        var words = new Words(preview.today(), locale);
        show(Part.DATE, Icon.Name.CALENDAR, words.weekdayAndDate(preview.whole().date()), preview);
        var passing = preview.whole().passing();
        show(Part.PASSING, Icon.Name.MEGAPHONE, passing == null ? "" : PassingWords.whole(passing, words), preview);
        setVisible(!chips.isEmpty());
    }

    private void show(Part part, Icon.Name icon, String said, QuickLogPreview preview) {
        if (!preview.whole().says(part)) {
            var gone = chips.remove(part);
            if (gone != null) gone.removeFromParent();
            return;
        }
        var chip = chips.computeIfAbsent(part, absent -> {
            var made = new Chip(part, icon);
            add(made);
            return made;
        });
        chip.show(said, preview.log().says(part));
    }

    private final class Chip extends NativeButton {
        private final Span said = new Span();
        private final Span mark = new Span();
        private boolean counts = true;

        Chip(Part part, Icon.Name icon) {
            addClassName("kith-log__chip");
            said.getElement().setAttribute("dir", "auto");
            add(new Icon(icon, 16), said, mark);
            addClickListener(click -> leave.accept(part, counts));
        }

        void show(String words, boolean counts) {
            this.counts = counts;
            said.setText(words);
            mark.removeAll();
            mark.add(new Icon(counts ? Icon.Name.X : Icon.Name.PLUS, 14));
            getElement().setAttribute("aria-pressed", String.valueOf(counts));
            setTitle(counts ? "Leave it to the note" : "Count it again");
        }
    }
}
