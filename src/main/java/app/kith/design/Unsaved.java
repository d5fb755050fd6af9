package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps what was typed into a dialog: whoever leaves it by Escape, by a click beside it or by its own button is
/// asked first, if something would be lost.
public final class Unsaved {
    private final Dialog dialog;
    private final BooleanSupplier isTyped;

    private Unsaved(Dialog dialog, BooleanSupplier isTyped) {
        this.dialog = dialog;
        this.isTyped = isTyped;
        dialog.addDialogCloseActionListener(asked -> leave());
    }

    /// Looks at the fields themselves: something was typed once one of them says something else than it did when
    /// the dialog opened.
    public static Unsaved in(Dialog dialog) {
        var begun = new Begun(dialog);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) begun.remember();
        });
        return new Unsaved(dialog, begun::isOther);
    }

    /// @param isTyped whether something was typed that would be lost
    public static Unsaved in(Dialog dialog, BooleanSupplier isTyped) {
        return new Unsaved(dialog, isTyped);
    }

    /// Closes the dialog, having asked if something would be lost.
    public void leave() {
        if (!isTyped.getAsBoolean()) {
            dialog.close();
            return;
        }
        Question.askBeforeLosing(
                "Leave without saving?", "What you typed would be lost.", "Keep typing", "Leave", dialog::close);
    }

    /// What the fields of a dialog said when it opened.
    private static final class Begun {
        private final Dialog dialog;
        private @Nullable List<Object> said;

        Begun(Dialog dialog) {
            this.dialog = dialog;
        }

        void remember() {
            said = saidIn(dialog);
        }

        boolean isOther() {
            return said != null && !said.equals(saidIn(dialog));
        }

        private static List<Object> saidIn(Component part) {
            return parts(part)
                    .filter(HasValue.class::isInstance)
                    .map(field -> ((HasValue<?, ?>) field).getOptionalValue())
                    .map(Object.class::cast)
                    .toList();
        }

        private static Stream<Component> parts(Component part) {
            return Stream.concat(Stream.of(part), part.getChildren().flatMap(Begun::parts));
        }
    }
}
