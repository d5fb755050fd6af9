package app.kith.people.cards;

import app.kith.design.Panel;
import app.kith.design.Voice;
import app.kith.design.Words;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Two descriptions of what may be one person side by side, field by field. Where both have something else
/// the user picks a side; whatever only one has is kept, and all handles, dates, facts and tags.
@StyleSheet("kith-twins.css")
public class TwinCompare extends Panel {
    private final FieldWords words;
    private final Map<ContactField, TwinPick> picks = new EnumMap<>(ContactField.class);

    /// One of the two.
    ///
    /// @param where such as "In Kith since 3 May 2021"
    /// @param side the same in two words for a screen reader: "in Kith"
    public record Twin(ContactDetails details, WarmthRing ring, String where, String side) {}

    /// @param theirs who is kept, on the left: their values are picked where nothing else is
    /// @param names what somebody is called, for who introduced them
    /// @param reason why they may be one
    public TwinCompare(Twin theirs, Twin ours, Words words, Function<ContactId, String> names, Component... reason) {
        this.words = new FieldWords(words, names);
        addClassName("kith-twins");
        add(row("", head(theirs), head(ours)));
        comparePictures(theirs, ours);
        for (var field : ContactField.values()) {
            if (field != ContactField.PORTRAIT) {
                compare(field, theirs, ours);
            }
        }
        both("Handles", handles(theirs.details()), handles(ours.details()));
        both(
                "Tags",
                String.join(", ", theirs.details().tags()),
                String.join(", ", ours.details().tags()));
        both("Dates", dates(theirs.details()), dates(ours.details()));
        both("Facts", facts(theirs.details()), facts(ours.details()));
        var kept = new Span("Handles, tags and facts of both are kept.");
        kept.addClassNames("kith-small", "kith-muted");
        var foot = new Div(reason);
        foot.add(kept);
        foot.addClassName("kith-twins__foot");
        add(foot, new PickKeys());
    }

    /// Which side each field is taken from that had to be chosen.
    public Map<ContactField, Side> picks() {
        return picks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, pick -> pick.getValue().side()));
    }

    static Div row(String label, Component left, Component right) {
        var name = new Span(label);
        name.addClassNames("kith-small", "kith-muted");
        var row = new Div(name, left, right);
        row.addClassName("kith-twins__row");
        return row;
    }

    private void compare(ContactField field, Twin theirs, Twin ours) {
        var left = words.said(field, theirs.details());
        var right = words.said(field, ours.details());
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            both(field.label(), left, right);
            return;
        }
        pick(field, TwinPick.Value.text(label(field, theirs), left), TwinPick.Value.text(label(field, ours), right));
    }

    private void comparePictures(Twin theirs, Twin ours) {
        var left = theirs.ring().pictureAlone();
        var right = ours.ring().pictureAlone();
        var field = ContactField.PORTRAIT;
        if (left.isPresent() && right.isPresent() && !field.isSame(theirs.details(), ours.details())) {
            pick(
                    field,
                    new TwinPick.Value(label(field, theirs), left.get()),
                    new TwinPick.Value(label(field, ours), right.get()));
        }
    }

    private void pick(ContactField field, TwinPick.Value theirs, TwinPick.Value ours) {
        var pick = new TwinPick(theirs, ours, field.canKeepBoth());
        picks.put(field, pick);
        add(pick.row(field.label()));
    }

    private static String label(ContactField field, Twin twin) {
        return "%s, %s".formatted(field.label(), twin.side());
    }

    /// A field about which there is nothing to choose: what either has is kept.
    private void both(String label, String left, String right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            add(row(label, kept(left), kept(right)));
        }
    }

    private static Component kept(String text) {
        var value = new Div();
        value.addClassName("kith-twins__value");
        value.setText(text.isEmpty() ? "–" : text);
        value.setClassName("kith-faint", text.isEmpty());
        value.getElement().setAttribute("dir", "auto");
        return value;
    }

    private static Component head(Twin twin) {
        var small = new Span(twin.where());
        small.addClassNames("kith-small", "kith-muted");
        var voice = new Voice(twin.details().name());
        voice.addClassName("kith-twins__name");
        voice.getElement().setAttribute("dir", "auto");
        var text = new Div(small, voice);
        text.addClassName("kith-stack");
        var head = new Div(twin.ring(), text);
        head.addClassName("kith-twins__head");
        return head;
    }

    private static String handles(ContactDetails person) {
        return person.handles().stream().map(FieldWords::said).collect(Collectors.joining(", "));
    }

    private String dates(ContactDetails person) {
        return person.dates().stream()
                .map(date -> "%s: %s".formatted(date.label(), words.day(date.date())))
                .collect(Collectors.joining("; "));
    }

    private static String facts(ContactDetails person) {
        return person.facts().stream()
                .map(fact -> fact.label() + ": " + fact.content())
                .collect(Collectors.joining("; "));
    }

    /// Lets the arrow keys walk from pick to pick.
    @Tag("kith-pick-keys")
    @JsModule("./components/kith-pick-keys.ts")
    private static final class PickKeys extends Component {}
}
