package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.Voice;
import app.kith.exchange.format.ImportedInteraction;
import app.kith.exchange.format.Party;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first interactions of a file, as they will be logged.
class FirstInteractions extends Panel {
    private static final int SHOWN = 5;
    private static final int LONGEST = 120;

    private final ImportWords words;

    FirstInteractions(ImportWords words) {
        this.words = words;
        addClassName("kith-import__first");
    }

    void show(List<ImportedInteraction> told) {
        removeAll();
        if (told.isEmpty()) {
            add(new Paragraph("With these columns no row says who it was with and on which day."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("kith-import__history");
        told.stream().limit(SHOWN).map(this::line).forEach(list::add);
        add(list);
    }

    private ListItem line(ImportedInteraction told) {
        var who = new Span(said(told));
        who.getElement().setAttribute("dir", "auto");
        var when = new Span(
                words.day(told.moments().getFirst().day()) + more(told.moments().size()));
        when.addClassNames("kith-small", "kith-muted");
        var text = new Div(who, when);
        text.addClassName("kith-stack");
        var note = told.note();
        if (note != null) {
            text.add(new Voice(note.length() > LONGEST ? note.substring(0, LONGEST) + "…" : note));
        }
        return new ListItem(new Icon(Icon.Name.CALENDAR, 18), text);
    }

    private static String more(int days) {
        return days == 1 ? "" : ", and %d more days".formatted(days - 1);
    }

    private static String said(ImportedInteraction told) {
        var kind = told.kind() == null ? "Message " : capitalised(told.kind()) + " ";
        if (!told.from().isEmpty()) {
            return kind + "from " + names(told.from().stream());
        }
        return told.to().isEmpty()
                ? kind + "with " + names(told.with().stream())
                : kind + "to " + names(told.to().stream());
    }

    private static String capitalised(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private static String names(Stream<Party> parties) {
        return parties.map(Party::said).limit(4).collect(Collectors.joining(", "));
    }
}
