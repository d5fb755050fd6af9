package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.ReasonChip;
import app.kith.design.Voice;
import app.kith.people.ContactDetails;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the first people of the file will look, one at a time.
class FirstPerson extends Panel {
    private static final int MOST_FACTS = 6;

    private final ImportWords words;
    private final Div card = new Div();
    private final Span place = new Span();
    private final Button back = step(Icon.Name.CHEVRON_LEFT, "Previous person", -1);
    private final Button on = step(Icon.Name.CHEVRON_RIGHT, "Next person", 1);
    private List<ContactDetails> people = List.of();
    private int at;

    FirstPerson(ImportWords words) {
        this.words = words;
        addClassName("kith-import__first");
        place.getElement().setAttribute("role", "status");
        var steps = new Div(back, place, on);
        steps.addClassNames("kith-import__first-steps", "kith-small", "kith-muted");
        add(card, steps);
    }

    void show(List<ContactDetails> others) {
        people = others;
        at = Math.min(at, Math.max(0, people.size() - 1));
        show();
    }

    private void show() {
        card.removeAll();
        back.setEnabled(at > 0);
        on.setEnabled(at < people.size() - 1);
        if (people.isEmpty()) {
            place.setText("");
            card.add(new Paragraph("With these columns no row says who it is. Give one column the name or the email."));
            return;
        }
        place.setText("%d of the first %d".formatted(at + 1, people.size()));
        card.add(portrait(people.get(at)));
    }

    private List<Component> portrait(ContactDetails person) {
        var name = new Voice(person.name());
        name.addClassName("kith-import__first-name");
        var about = new DescriptionList();
        about.addClassName("kith-kv");
        person.handles().forEach(handle -> line(about, handle.channel().label(), new Span(handle.written())));
        line(about, "Job title", text(person.jobTitle()));
        line(about, "Company", text(person.company()));
        line(about, "Place", text(person.place()));
        line(about, "How you met", person.howMet() == null ? null : new Voice(person.howMet()));
        line(about, "Met on", text(person.metOn() == null ? null : words.day(person.metOn())));
        line(about, "Birthday", text(person.birthday() == null ? null : words.day(person.birthday())));
        line(about, "Tags", tags(person));
        line(about, "Note", person.note() == null ? null : new Voice(person.note()));
        person.facts().stream().limit(MOST_FACTS).forEach(fact -> line(about, fact.label(), new Span(fact.content())));
        var more = person.facts().size() - MOST_FACTS;
        if (more > 0) {
            line(about, "Facts", new Span("and %d more".formatted(more)));
        }
        return List.of(
                new WarmthRing(tint(person.name()), person.name(), null, null, null, WarmthRing.CARD),
                name,
                new ReasonChip(Icon.Name.USER_ROUND_PLUS, "New"),
                about);
    }

    private static @Nullable Component text(@Nullable String text) {
        return text == null ? null : new Span(text);
    }

    private static @Nullable Component tags(ContactDetails person) {
        if (person.tags().isEmpty()) {
            return null;
        }
        var tags = new Div();
        tags.addClassName("kith-import__tags");
        person.tags().forEach(tag -> {
            var span = new Span(tag);
            span.addClassName("kith-tag");
            tags.add(span);
        });
        return tags;
    }

    private static void line(DescriptionList about, String label, @Nullable Component value) {
        if (value != null) {
            about.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
        }
    }

    private Button step(Icon.Name icon, String label, int by) {
        var button = new Button(new Icon(icon), click -> {
            at += by;
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }

    /// The same tint for the same name, as long as nobody has an id.
    static UUID tint(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
