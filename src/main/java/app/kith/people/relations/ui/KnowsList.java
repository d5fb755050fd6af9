package app.kith.people.relations.ui;

import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.people.ContactProfile;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.people.relations.Networks;
import app.kith.people.relations.TieRow;
import app.kith.people.relations.WhoKnowsWhom;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.function.Supplier;

/// Whom a person knows, line by line, with the picture of those around them below. It asks when it is first
/// seen.
@StyleSheet("kith-network.css")
class KnowsList extends Div {
    private final ContactProfile person;
    private final WhoKnowsWhom knows;
    private final Networks networks;
    private final TieGestures gestures;
    private final Supplier<LocalDate> today;
    private final Runnable refreshPage;

    KnowsList(
            ContactProfile person,
            WhoKnowsWhom knows,
            Networks networks,
            TieGestures gestures,
            Supplier<LocalDate> today,
            Runnable refreshPage) {
        this.person = person;
        this.knows = knows;
        this.networks = networks;
        this.gestures = gestures;
        this.today = today;
        this.refreshPage = refreshPage;
        addClassName("kith-knows");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        if (getComponentCount() == 0) {
            fill();
        }
    }

    private void fill() {
        var introducers = knows.introducers(person.id());
        if (!introducers.isEmpty()) {
            var met = new Paragraph(NetworkWords.chain(person.callName(), introducers));
            met.addClassName("kith-knows__met");
            add(met);
        }
        var rows = knows.of(person.id());
        if (rows.isEmpty()) {
            var nothing =
                    new Paragraph("Whom %s knows stands here, and who can introduce you.".formatted(person.callName()));
            nothing.addClassName("kith-muted");
            add(nothing);
        }
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        var words = new Words(today.get(), UI.getCurrentOrThrow().getLocale());
        rows.forEach(row -> list.add(line(row, words)));
        var add = new Button("Add somebody", new Icon(Icon.Name.PLUS), click -> gestures.add(person, refreshPage));
        add(list, add);
        picture();
    }

    private ListItem line(TieRow row, Words words) {
        var name = new PersonLink(row.other());
        name.addClassName("kith-person__name");
        var how = new Span(said(row, words));
        how.addClassNames("kith-small", "kith-muted");
        how.getElement().setAttribute("dir", "auto");
        var text = new Div(name, how);
        text.addClassNames("kith-grow", "kith-stack");
        var edit =
                button(Icon.Name.PEN_LINE, "Edit how they know " + row.other().name());
        edit.addClickListener(click -> gestures.edit(person, row, refreshPage));
        var remove = button(Icon.Name.X, "Remove " + row.other().name());
        remove.addClickListener(click -> gestures.remove(person, row, refreshPage));
        var line = new ListItem(WarmthRing.of(row.other(), WarmthRing.ROW), text, edit, remove);
        line.addClassName("kith-line");
        return line;
    }

    private String said(TieRow row, Words words) {
        var said = new StringBuilder(row.role().beside(person.callName()));
        if (row.since() != null) {
            said.append(" since ").append(words.date(row.since()));
        }
        if (row.note() != null) {
            said.append(", ").append(row.note());
        }
        return said.toString();
    }

    private void picture() {
        var around = networks.around(person.id());
        if (around.people().size() < 3) {
            return;
        }
        var picture = new NetworkPicture(id -> UI.getCurrentOrThrow().navigate("people/" + id));
        picture.addClassName("kith-knows__picture");
        picture.show(around, person.id());
        var all = new Anchor("people/network", "Show the whole network");
        all.addClassName("kith-link");
        all.getElement().setAttribute("router-link", true);
        add(picture, all);
    }

    private static Button button(Icon.Name icon, String label) {
        var button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }
}
