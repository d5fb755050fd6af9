package app.kith.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/// Short messages at the bottom of the page, read out politely, gone after ten seconds. Errors are
/// shown next to their cause instead.
public final class Toasts {
    /// Long enough to read the sentence and reach Undo.
    public static final Duration SHOWN = Duration.ofSeconds(10);

    private Toasts() {}

    /// Says that something is done.
    public static Notification say(String text) {
        return open(new Span(text));
    }

    /// Says that something is done, and offers to take it back.
    ///
    /// @param undo runs at most once, when the user presses Undo
    public static Notification say(String text, Runnable undo) {
        return say(text, "Undo", undo);
    }

    /// Says that something is done, and offers one thing to do about it.
    public static Notification say(String text, String label, Runnable action) {
        var button = new Button(label);
        var toast = open(new Span(text), button);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            toast.close();
            action.run();
        });
        return toast;
    }

    private static Notification open(Component... content) {
        var toast = new Notification(content);
        toast.setDuration((int) SHOWN.toMillis());
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.addClassName("kith-toast");
        toast.open();
        return toast;
    }
}
