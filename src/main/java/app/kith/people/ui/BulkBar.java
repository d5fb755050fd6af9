package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/// The bar at the bottom of the list while people are chosen.
class BulkBar extends Div {
    private final Span count = new Span();
    private final Span way = new Span("Undo for %d days".formatted(AddressBook.DAYS_IN_BIN));
    private final Button move = new Button("Move to circle", new Icon(Icon.Name.ORBIT));
    private final Button tag = new Button("Tag", new Icon(Icon.Name.TAG));
    private final Button bin = new Button("Put in the bin", new Icon(Icon.Name.TRASH));
    private final Button back = new Button("Bring back", new Icon(Icon.Name.UNDO_2));
    private final Button forget = new Button("Forget for good", new Icon(Icon.Name.TRASH));
    private final BulkActions actions;
    private final Supplier<Collection<String>> tags;
    private Set<ContactId> chosen = Set.of();

    /// @param tags all tags in use, read when one is to be chosen
    /// @param clear runs when nobody shall be chosen any more
    BulkBar(BulkActions actions, Supplier<Collection<String>> tags, Runnable clear) {
        this.actions = actions;
        this.tags = tags;
        addClassName("kith-bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Chosen people");
        count.addClassNames("kith-bulk__count", "kith-num");
        way.addClassNames("kith-small", "kith-muted");
        var circles = new ContextMenu(move);
        circles.setOpenOnClick(true);
        for (var circle : Circle.values()) {
            circles.addItem(circle.label(), click -> actions.moveTo(chosen, circle));
        }
        tag.addClickListener(click -> chooseTag());
        bin.addClickListener(click -> actions.putInBin(chosen));
        back.addClickListener(click -> actions.bringBack(chosen));
        forget.addClickListener(click -> actions.forget(chosen));
        var gap = new Span();
        gap.addClassName("kith-grow");
        var cross = new Button(new Icon(Icon.Name.X), click -> clear.run());
        cross.addThemeVariants(ButtonVariant.TERTIARY);
        cross.setAriaLabel("Choose nobody");
        add(count, move, tag, bin, back, forget, gap, way, cross);
        setVisible(false);
    }

    void show(Set<ContactId> chosen, boolean inBin) {
        this.chosen = chosen;
        count.setText(chosen.size() + " chosen");
        move.setVisible(!inBin);
        tag.setVisible(!inBin);
        bin.setVisible(!inBin);
        way.setVisible(!inBin);
        back.setVisible(inBin);
        forget.setVisible(inBin);
        setVisible(!chosen.isEmpty());
    }

    private void chooseTag() {
        var choice = new ComboBox<String>("Tag");
        choice.setItems(tags.get());
        choice.setAllowCustomValue(true);
        choice.setAutofocus(true);
        choice.setHelperText("Choose one, or type a new one and press Enter");
        var popover = new Popover(choice);
        popover.setTarget(tag);
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAutofocus(true);
        popover.setAriaLabel("Tag these people");
        choice.addCustomValueSetListener(event -> tagged(event.getDetail(), choice, popover));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                tagged(event.getValue(), choice, popover);
            }
        });
        popover.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                popover.removeFromParent();
            }
        });
        add(popover);
        popover.open();
    }

    private void tagged(String name, ComboBox<String> choice, Popover popover) {
        if (name.strip().length() > ContactDetails.MAX_TAG) {
            choice.setErrorMessage("A tag has at most %d characters".formatted(ContactDetails.MAX_TAG));
            choice.setInvalid(true);
        } else if (!name.isBlank()) {
            popover.close();
            actions.tag(chosen, name);
        }
    }
}
