package app.kith.nurture.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.Birthday;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Who has a birthday soon.
class Birthdays extends Section {

    Birthdays(List<Birthday> birthdays, Words words) {
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        birthdays.forEach(birthday -> list.add(line(birthday, words)));
        add(new SectionTitle("Birthdays"), list);
    }

    private static ListItem line(Birthday birthday, Words words) {
        var person = birthday.person();
        var standing = person.standing();
        var ring = new WarmthRing(
                person.id().value(),
                person.name(),
                person.portrait(),
                standing.score(),
                standing.scoreBefore(),
                WarmthRing.ROW);
        var name = new PersonLink(person);
        name.addClassName("kith-person__name");
        var who = new Div(name);
        who.addClassName("kith-grow");
        birthday.turns().ifPresent(age -> {
            var turns = new Span("turns " + age);
            turns.addClassNames("kith-small", "kith-muted");
            who.add(turns);
        });
        var on = new Span(birthday.on().equals(words.today()) ? "today" : words.shortDate(birthday.on()));
        on.addClassName("kith-small");
        var line = new ListItem(ring, who, on);
        line.addClassName("kith-line");
        return line;
    }
}
