package app.kith.people.tags.ui;

import app.kith.design.Icon;
import app.kith.people.TagKey;
import app.kith.people.bulk.BulkWork;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.TagUse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/// A tag, who carries it, and what can be done with it: as buttons, or on a phone as a menu.
class TagLine extends ListItem {

    TagLine(TagUse use, TagGestures gestures) {
        addClassName("kith-tags__row");
        var colours =
                use.colour() == null ? TagColours.NONE : new TagColours(Map.of(TagKey.of(use.name()), use.colour()));
        var count = new Span(words(use));
        count.addClassNames("kith-small", "kith-muted", "kith-num");
        var words = new Div(new TagChip(use.name(), colours), count);
        words.addClassName("kith-grow");
        var deeds = new Div();
        deeds.addClassName("kith-tags__deeds");
        var more = new Button(new Icon(Icon.Name.ELLIPSIS));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel("What to do with " + use.name());
        more.addClassName("kith-tags__more");
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        for (var deed : TagGestures.Deed.values()) {
            if (gestures.isOffered(deed)) {
                deeds.add(button(use, deed, gestures));
                menu.addItem(label(deed), click -> gestures.begin(deed, more));
            }
        }
        add(words, deeds, more);
    }

    private static Button button(TagUse use, TagGestures.Deed deed, TagGestures gestures) {
        var button = new Button(deed.label(), new Icon(deed.icon(), 16));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("%s: %s".formatted(deed.label(), use.name()));
        button.addClickListener(click -> gestures.begin(deed, button));
        return button;
    }

    private static Component label(TagGestures.Deed deed) {
        var label = new Span(new Icon(deed.icon(), 16), new Span(deed.label()));
        label.addClassName("kith-menu-label");
        return label;
    }

    /// "12 people", "12 people and 1 in the bin"
    private static String words(TagUse use) {
        if (use.people() == 0) {
            return "%,d in the bin".formatted(use.inBin());
        }
        var people = BulkWork.words(use.people());
        return use.inBin() == 0 ? people : "%s and %,d in the bin".formatted(people, use.inBin());
    }
}
