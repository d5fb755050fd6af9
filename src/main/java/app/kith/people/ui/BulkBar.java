package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.design.LostFocus;
import app.kith.people.AddressBook;
import app.kith.people.bulk.BulkWork;
import app.kith.people.spi.BulkDeed;
import app.kith.people.spi.ChosenGesture;
import app.kith.people.spi.ListGesture;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/// The bar at the bottom of the list while people are chosen: how many, all of them, and what can be done.
class BulkBar extends Div {
    /// So many things stand in the bar itself, the others in its menu.
    private static final int FIRST = 4;

    private final Span count = new Span();
    private final Button all = new Button();
    private final Div actions = new Div();
    private final Span way = new Span("Undo for %d days".formatted(AddressBook.DAYS_IN_BIN));
    private final BulkWork bulk;
    private final BulkGestures gestures;
    private final List<ChosenGesture> others;
    private final List<ListGesture> ofList;
    private final Runnable changed;
    private Chosen chosen = Chosen.NOBODY;

    /// @param others what else can be done to a few people, in a dialog of its own
    /// @param ofList what else can be done with any number of people
    /// @param chooseAll runs when everybody of the list shall be chosen
    /// @param clear runs when nobody shall be chosen any more
    /// @param changed runs after one of the others has changed something
    BulkBar(
            BulkWork bulk,
            BulkGestures gestures,
            List<ChosenGesture> others,
            List<ListGesture> ofList,
            Runnable chooseAll,
            Runnable clear,
            Runnable changed) {
        this.bulk = bulk;
        this.gestures = gestures;
        this.others = others;
        this.ofList = ofList;
        this.changed = changed;
        addClassName("kith-bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Chosen people");
        count.addClassNames("kith-bulk__count", "kith-num");
        count.getElement().setAttribute("role", "status");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClassName("kith-bulk__all");
        all.addClickListener(click -> chooseAll.run());
        actions.addClassName("kith-bulk__actions");
        way.addClassNames("kith-small", "kith-muted", "kith-bulk__way");
        var gap = new Span();
        gap.addClassName("kith-grow");
        var cross = new Button(new Icon(Icon.Name.X), click -> clear.run());
        cross.addThemeVariants(ButtonVariant.TERTIARY);
        cross.setAriaLabel("Choose nobody");
        add(count, all, actions, gap, way, cross);
        setVisible(false);
    }

    void show(Chosen now) {
        var before = chosen;
        chosen = now;
        count.setText(
                now.all() && now.out().isEmpty()
                        ? "All %,d chosen".formatted(now.count())
                        : "%,d chosen".formatted(now.count()));
        all.setText(
                now.filter().inBin()
                        ? "All %,d in the bin".formatted(now.matching())
                        : "All %,d that match".formatted(now.matching()));
        all.setVisible(now.count() < now.matching());
        way.setVisible(!now.filter().inBin());
        if (isVisible() && now.count() == 0) LostFocus.toTitle(); // the list may be empty now
        setVisible(now.count() > 0);
        var isSame = before.count() > 0
                && before.count() == now.count()
                && before.all() == now.all()
                && before.filter().equals(now.filter());
        if (isVisible() && !isSame) {
            offer();
        }
    }

    private void offer() {
        actions.removeAll();
        var deeds = bulk.deeds().stream()
                .filter(deed -> deed.isForTheBin() == chosen.filter().inBin())
                .toList();
        var first = new ArrayList<>(deeds.subList(0, Math.min(FIRST - 1, deeds.size())));
        var rest = new ArrayList<>(deeds.subList(first.size(), deeds.size()));
        if (!rest.isEmpty()) {
            first.add(rest.removeLast()); // the bin, where it has always been
        }
        first.forEach(deed -> actions.add(button(deed)));
        var some = others.stream()
                .filter(one -> !chosen.all() && !chosen.filter().inBin() && one.isFor(chosen.count()))
                .toList();
        if (!rest.isEmpty() || !some.isEmpty() || !ofList.isEmpty()) {
            actions.add(more(rest, some));
        }
    }

    private Button button(BulkDeed deed) {
        var button = new Button(deed.label(), new Icon(deed.icon()));
        if (isTyped(deed)) {
            button.addClickListener(click -> type(deed, button));
        } else if (deed.choices().isEmpty()) {
            button.addClickListener(click -> gestures.begin(deed, "", chosen));
        } else {
            var menu = new ContextMenu(button);
            menu.setOpenOnClick(true);
            deed.choices()
                    .forEach(one -> menu.addItem(one.label(), click -> gestures.begin(deed, one.value(), chosen)));
        }
        return button;
    }

    private Button more(List<BulkDeed> rest, List<ChosenGesture> some) {
        var button = new Button("More", new Icon(Icon.Name.ELLIPSIS));
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        some.forEach(one ->
                menu.addItem(line(one.icon(), one.label()), click -> one.begin(List.copyOf(chosen.some()), changed)));
        for (var deed : rest) {
            var line = line(deed.icon(), deed.label());
            if (isTyped(deed)) {
                menu.addItem(line, click -> type(deed, button));
            } else if (deed.choices().isEmpty()) {
                menu.addItem(line, click -> gestures.begin(deed, "", chosen));
            } else {
                var item = menu.addItem(line).getSubMenu();
                deed.choices()
                        .forEach(one -> item.addItem(one.label(), click -> gestures.begin(deed, one.value(), chosen)));
            }
        }
        ofList.forEach(one -> menu.addItem(line(one.icon(), one.label()), click -> chosen.begin(one)));
        return button;
    }

    private static boolean isTyped(BulkDeed deed) {
        return deed.isOpen() || deed.choices().size() > DeedPopover.LONG;
    }

    private void type(BulkDeed deed, Component near) {
        var popover = new DeedPopover(deed, value -> gestures.begin(deed, value, chosen));
        popover.setTarget(near);
        add(popover);
        popover.open();
    }

    private static Component line(Icon.Name icon, String text) {
        var line = new Span(new Icon(icon, 16), new Span(text));
        line.addClassName("kith-menu-label");
        return line;
    }
}
