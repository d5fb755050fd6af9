package app.kith.engagement.ui;

import app.kith.engagement.PacePreview;
import app.kith.engagement.PacePreview.Change;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// How scores would change at another pace: a sentence, and the warmest people with both numbers.
@StyleSheet("kith-circles.css")
class PaceChanges extends Div {
    private static final int SHOWN = 6;

    PaceChanges() {
        addClassName("kith-pace");
        getElement().setAttribute("aria-live", "polite");
    }

    /// @param isSet whether this is the pace already
    void show(int days, boolean isSet, List<Change> changes) {
        removeAll();
        var sentence = new Paragraph(sentence(days, isSet, changes));
        sentence.addClassName("kith-pace__sentence");
        add(sentence);
        if (isSet || changes.isEmpty()) return;
        var rows = new UnorderedList();
        rows.addClassNames("kith-plain", "kith-pace__people");
        PacePreview.telling(changes, SHOWN).stream().map(PaceChanges::row).forEach(rows::add);
        add(rows);
    }

    static String sentence(int days, boolean isSet, List<Change> changes) {
        if (changes.isEmpty()) return "Nobody has a score yet, so there is nothing to compare.";
        if (isSet) return "This is the pace now. Choose another to see how scores would change.";
        var by = PacePreview.typical(changes);
        return by == 0
                ? "At %d days most scores stay as they are, and so does the order of people.".formatted(days)
                : "At %d days most scores %s by about %d; the order of people stays the same."
                        .formatted(days, by > 0 ? "rise" : "fall", Math.abs(by));
    }

    private static ListItem row(Change change) {
        var person = change.person();
        var numbers = new Span("%d → %d".formatted(change.now(), change.then()));
        numbers.addClassNames("kith-small", "kith-muted", "kith-num");
        var name = new PersonLink(person);
        name.addClassName("kith-moving__name");
        var words = new Div(name, numbers);
        words.addClassName("kith-stack");
        var ring = new WarmthRing(
                person.id().value(), person.name(), person.portrait(), change.then(), null, WarmthRing.ROW);
        var row = new ListItem(ring, words);
        row.addClassName("kith-moving__row");
        return row;
    }
}
