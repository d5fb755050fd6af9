package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.ReasonChip;
import app.kith.design.Voice;
import app.kith.exchange.ImportQuestion;
import app.kith.exchange.ImportQuestion.Kind;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import app.kith.people.cards.WarmthRing;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Two descriptions side by side, field by field: who is in Kith, and what the row of the file says.
class TwinCompare extends Panel {
    private final ImportWords words;
    private final Map<ContactField, TwinPick> picks = new EnumMap<>(ContactField.class);

    /// @param known who is in Kith; empty for an earlier row of the file, or somebody put in the bin since
    TwinCompare(ImportQuestion question, Optional<ContactProfile> known, ImportWords words) {
        this.words = words;
        var theirs = question.theirs();
        var ours = question.ours();
        addClassName("kith-twins");
        add(row("", theirHead(question, known), ourHead(question)));
        for (var field : ContactField.values()) {
            if (field != ContactField.PORTRAIT) {
                compare(field, field.of(theirs), field.of(ours));
            }
        }
        both("Handles", handles(theirs), handles(ours));
        both("Tags", String.join(", ", theirs.tags()), String.join(", ", ours.tags()));
        both("Facts", facts(theirs), facts(ours));
        var kept = new Span("Handles, tags and facts of both are kept.");
        kept.addClassNames("kith-small", "kith-muted");
        var icon = question.kind() == Kind.SAME_HANDLE ? Icon.Name.AT_SIGN : Icon.Name.USERS_ROUND;
        var foot = new Div(new ReasonChip(icon, question.reason(), ReasonChip.Tone.WARM), kept);
        foot.addClassName("kith-twins__foot");
        add(foot);
    }

    /// Which side each field is taken from that had to be chosen.
    Map<ContactField, Side> picks() {
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

    private void compare(ContactField field, @Nullable Object there, @Nullable Object coming) {
        var left = text(there);
        var right = text(coming);
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            both(field.label(), left, right);
            return;
        }
        var pick = new TwinPick(field.label(), left, right, field.canKeepBoth(), field.canKeepBoth());
        picks.put(field, pick);
        add(pick.row(field.label()));
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
        return value;
    }

    private Component theirHead(ImportQuestion question, Optional<ContactProfile> known) {
        var name = question.theirs().name();
        var ring = known.map(ContactProfile::ref)
                .map(person -> new WarmthRing(
                        person.id().value(),
                        name,
                        person.portrait(),
                        person.standing().score(),
                        person.standing().scoreBefore(),
                        WarmthRing.CARD))
                .orElseGet(() -> new WarmthRing(FirstPerson.tint(name), name, null, null, null, WarmthRing.CARD));
        var since = known.map(person -> "In Kith since " + words.day(person.createdAt()))
                .orElse(question.contact() == null ? "Earlier in your file" : "In Kith");
        return head(ring, since, name);
    }

    private static Component ourHead(ImportQuestion question) {
        var name = question.ours().name();
        return head(
                new WarmthRing(FirstPerson.tint(name + question.row()), name, null, null, null, WarmthRing.CARD),
                "In your file, row %,d".formatted(question.row()),
                name);
    }

    private static Component head(WarmthRing ring, String where, String name) {
        var small = new Span(where);
        small.addClassNames("kith-small", "kith-muted");
        var voice = new Voice(name);
        voice.addClassName("kith-import__first-name");
        var text = new Div(small, voice);
        text.addClassName("kith-stack");
        var head = new Div(ring, text);
        head.addClassName("kith-twins__head");
        return head;
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> words.day(date);
            case PartialDate date -> words.day(date);
            default -> value.toString();
        };
    }

    private static String handles(ContactDetails person) {
        return person.handles().stream().map(Handle::written).collect(Collectors.joining(", "));
    }

    private static String facts(ContactDetails person) {
        List<String> facts = person.facts().stream()
                .map(fact -> fact.label() + ": " + fact.content())
                .toList();
        return String.join("; ", facts);
    }
}
