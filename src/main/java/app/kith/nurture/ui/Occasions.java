package app.kith.nurture.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.Occasion;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Whose birthday or other important date comes soon.
class Occasions extends Section {

    Occasions(List<Occasion> occasions, Words words) {
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        occasions.forEach(occasion -> list.add(line(occasion, words)));
        add(
                new SectionTitle(
                        occasions.stream().allMatch(Occasion::isBirthday) ? "Birthdays" : "Birthdays and dates"),
                list);
    }

    private static ListItem line(Occasion occasion, Words words) {
        var person = occasion.person();
        var ring = WarmthRing.of(person, WarmthRing.ROW);
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var who = new Div(name);
        who.addClassName("kith-grow");
        var what = what(occasion);
        if (!what.isEmpty()) {
            var below = new Span(what);
            below.addClassNames("kith-small", "kith-muted");
            below.getElement().setAttribute("dir", "auto");
            who.add(below);
        }
        var on = new Span(occasion.on().equals(words.today()) ? "today" : words.shortDate(occasion.on()));
        on.addClassName("kith-small");
        var line = new ListItem(ring, who, on);
        line.addClassName("kith-line");
        return line;
    }

    /// "turns 41", "Anniversary, 10 years"
    private static String what(Occasion occasion) {
        var years = occasion.years();
        if (occasion.label() == null) {
            return years.isPresent() ? "turns " + years.getAsInt() : "";
        }
        return switch (years.orElse(0)) {
            case 0 -> occasion.label();
            case 1 -> occasion.label() + ", 1 year";
            default -> "%s, %d years".formatted(occasion.label(), years.getAsInt());
        };
    }
}
