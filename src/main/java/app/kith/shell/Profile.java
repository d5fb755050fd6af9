package app.kith.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;

/// You: your name and workspace, light or dark, and the way out.
class Profile extends Div {

    /// How pages look on this device. The browser keeps the choice.
    private enum Look {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark");

        private final String label;

        Look(String label) {
            this.label = label;
        }
    }

    /// @param workspace empty where there is no name to show
    Profile(String name, String workspace, PopoverPosition position, Runnable signOut) {
        addClassName("kith-me");
        var face = new Avatar(name);
        face.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(text(name, "kith-me__name"), text(workspace, "kith-me__workspace"));
        words.addClassName("kith-me__words");
        var button = new NativeButton();
        button.addClassName("kith-me__button");
        button.setAriaLabel("You, " + name);
        button.add(face, words);

        var leave = new Button("Sign out", click -> signOut.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new Popover(look(), leave);
        menu.addClassName("kith-me__menu");
        menu.setTarget(button);
        menu.setPosition(position);
        menu.setAriaLabel("You");
        add(button, menu);
    }

    private static RadioButtonGroup<Look> look() {
        var look = new RadioButtonGroup<Look>("Look", Look.values());
        look.setItemLabelGenerator(choice -> choice.label);
        look.addAttachListener(attached -> look.getElement()
                .executeJs("return window.kith.colorScheme.get()")
                .then(String.class, stored -> look.setValue(Look.valueOf(stored.toUpperCase(Locale.ROOT)))));
        look.addValueChangeListener(change -> {
            if (change.isFromClient())
                look.getElement()
                        .executeJs(
                                "window.kith.colorScheme.set($0)",
                                change.getValue().name().toLowerCase(Locale.ROOT));
        });
        return look;
    }

    private static Span text(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
