package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.cards.WarmthRing;
import app.kith.people.tags.TagColours;
import app.kith.people.tags.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The top of a person's page: the face in its ring, the name, how near, where, what work, and what to do.
class ContactHero extends Header {
    private final WarmthRing ring;

    ContactHero(
            ContactProfile person,
            TagColours colours,
            List<Component> first,
            ContactActions actions,
            List<Component> panels) {
        addClassName("kith-person-hero");
        var details = person.details();
        var standing = person.standing();
        ring = new WarmthRing(
                person.id().value(),
                details.name(),
                details.portrait(),
                standing.score(),
                standing.scoreBefore(),
                WarmthRing.HERO);
        var name = new H1(details.name());
        name.addClassNames("kith-voice", "kith-person-hero__name");
        name.getElement().setAttribute("dir", "auto");
        var called = new Div(name);
        called.addClassName("kith-person-hero__called");
        if (details.nickname() != null && !details.nickname().equals(details.name())) {
            beside(called, "“%s”".formatted(details.nickname()), "Nickname");
        }
        beside(called, details.pronunciation(), "How the name is said");
        beside(called, details.pronouns(), "Pronouns");
        var words = new Div(called, meta(person, colours, first), actions);
        words.addClassName("kith-grow");
        add(ring, words);
        add(panels);
    }

    /// Shows this in place of the ring, if there is something.
    ContactHero withFace(List<Component> face) {
        if (!face.isEmpty()) {
            replace(ring, face.getFirst());
        }
        return this;
    }

    private static Div meta(ContactProfile person, TagColours colours, List<Component> first) {
        var details = person.details();
        var meta = new Div();
        meta.add(first);
        meta.addClassName("kith-meta");
        if (details.place() != null) {
            meta.add(item(Icon.Name.MAP_PIN, details.place()));
        }
        work(details).ifPresent(work -> meta.add(item(Icon.Name.BRIEFCASE, work)));
        var tags = tags(person, colours);
        if (tags.getComponentCount() > 0) {
            meta.add(tags);
        }
        return meta;
    }

    private static Div tags(ContactProfile person, TagColours colours) {
        var tags = new Div();
        tags.addClassName("kith-chips");
        person.details().tags().forEach(tag -> tags.add(new TagChip(tag, colours)));
        if (person.demo()) {
            var made = new Span("made-up");
            made.addClassName("kith-tag");
            made.getElement().setAttribute("title", "From the demo network");
            tags.add(made);
        }
        return tags;
    }

    private static void beside(Div called, @Nullable String text, String what) {
        if (text != null) {
            var words = new Span(text);
            words.addClassNames("kith-small", "kith-muted");
            words.getElement().setAttribute("title", what);
            words.getElement().setAttribute("dir", "auto");
            called.add(words);
        }
    }

    /// "Design lead, Taller Norte"
    static Optional<String> work(ContactDetails details) {
        var work = Stream.of(details.jobTitle(), details.company())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return work.isEmpty() ? Optional.empty() : Optional.of(work);
    }

    private static Div item(Icon.Name icon, String text) {
        var item = new Div(new Icon(icon, 16), new Span(text));
        item.addClassName("kith-meta__item");
        return item;
    }
}
