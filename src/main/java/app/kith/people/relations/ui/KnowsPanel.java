package app.kith.people.relations.ui;

import static java.util.Objects.requireNonNullElseGet;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import app.kith.design.SectionTitle;
import app.kith.people.ContactProfile;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.people.relations.TieRow;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The warmest of those a person knows, beside everything else.
@SpringComponent
class KnowsPanel implements ContactPanel {
    private static final int SHOWN = 5;

    private final WhoKnowsWhom knows;

    KnowsPanel(WhoKnowsWhom knows) {
        this.knows = knows;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Knows";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var rows = knows.of(person.id());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("kith-plain", "kith-knows-side");
        var people = rows.stream().collect(groupingBy(row -> row.other().id(), LinkedHashMap::new, toList()));
        people.values().stream().limit(SHOWN).forEach(ties -> list.add(line(ties, person.callName())));
        var section = new Known(new SectionTitle(title()), list);
        if (people.size() > SHOWN) {
            var more = new Paragraph("and %d more".formatted(people.size() - SHOWN));
            more.addClassNames("kith-small", "kith-muted");
            section.add(more);
        }
        return Optional.of(section);
    }

    /// One person, with all that ties the two.
    private static ListItem line(List<TieRow> ties, String callName) {
        var other = ties.getFirst().other();
        var name = new PersonLink(other);
        name.addClassName("kith-person__name");
        var how = new Span(ties.stream()
                .map(tie -> requireNonNullElseGet(tie.note(), () -> tie.role().beside(callName)))
                .collect(joining(", ")));
        how.addClassNames("kith-small", "kith-muted");
        how.getElement().setAttribute("dir", "auto");
        var words = new Div(name, how);
        words.addClassNames("kith-grow", "kith-stack");
        return new ListItem(WarmthRing.of(other, WarmthRing.ROW), words);
    }

    /// The section, with its looks.
    @StyleSheet("kith-network.css")
    private static final class Known extends Section {
        Known(Component... content) {
            super(content);
        }
    }
}
