package app.kith.people.tags.ui;

import app.kith.people.tags.TagColour;
import app.kith.people.tags.TagUse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks which colour a tag shall have. Each is called by its name, so that nobody has to tell them apart.
class ColourPopover extends Popover {
    private final Consumer<@Nullable TagColour> chosen;

    ColourPopover(TagUse use, Consumer<@Nullable TagColour> chosen) {
        this.chosen = chosen;
        var swatches = new Div(swatch(null, use.colour()));
        swatches.addClassName("kith-swatches");
        for (var colour : TagColour.values()) {
            swatches.add(swatch(colour, use.colour()));
        }
        add(swatches);
        setOpenOnClick(false);
        setModal(true);
        setAutofocus(true);
        setPosition(PopoverPosition.BOTTOM_END);
        setAriaLabel("Colour of " + use.name());
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                removeFromParent();
            }
        });
    }

    void openNear(Component target) {
        setTarget(target);
        target.getParent().ifPresent(parent -> parent.getElement().appendChild(getElement()));
        open();
    }

    private NativeButton swatch(@Nullable TagColour colour, @Nullable TagColour now) {
        var swatch = new NativeButton(colour == null ? "None" : colour.label());
        swatch.addClassNames("kith-swatch", colour == null ? "kith-swatch--none" : "kith-tag--" + colour.key());
        swatch.getElement().setAttribute("aria-pressed", String.valueOf(colour == now));
        swatch.addClickListener(click -> {
            close();
            if (colour != now) {
                chosen.accept(colour);
            }
        });
        return swatch;
    }
}
