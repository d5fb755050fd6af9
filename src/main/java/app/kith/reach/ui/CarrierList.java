package app.kith.reach.ui;

import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.reach.Carrying;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/// Who carries it further: people by what they passed on and what came of it.
class CarrierList extends Section {
    static final int SHOWN = 6;

    private final Words words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody =
            new Paragraph("Nobody yet, as far as you noted. When you ask somebody to pass a word on, say so"
                    + " on the interaction, and later whether they did.");

    CarrierList(Words words) {
        this.words = words;
        list.addClassName("kith-plain");
        nobody.addClassNames("kith-small", "kith-muted");
        add(new SectionTitle("Who carries it further"), list, nobody);
    }

    void show(List<Carrying> carriers) {
        list.removeAll();
        carriers.forEach(each -> list.add(line(each)));
        list.setVisible(!carriers.isEmpty());
        nobody.setVisible(carriers.isEmpty());
    }

    private ListItem line(Carrying each) {
        var person = each.person();
        var said = new Span(said(each));
        said.addClassNames("kith-small", "kith-muted", "kith-num");
        said.getElement().setAttribute("dir", "auto");
        var text = new Div(new PersonLink(person), said);
        text.addClassNames("kith-grow", "kith-stack");
        var line = new ListItem(WarmthRing.of(person, WarmthRing.ROW), text);
        line.addClassName("kith-line");
        return line;
    }

    /// "2,900 on Mastodon, passed on 6 of 7, 3 people came of it"
    private String said(Carrying each) {
        var said = new ArrayList<String>();
        var audience = each.audience();
        if (audience != null) {
            said.add("%s on %s".formatted(words.number(audience.followers()), Words.isolated(audience.channelName())));
        }
        var carried = each.carried();
        said.add("passed on %d of %d".formatted(carried.passed(), carried.asked()));
        if (carried.heardBy() > 0) said.add("to " + words.people(carried.heardBy()));
        if (carried.newcomers() > 0) said.add(words.people(carried.newcomers()) + " came of it");
        return String.join(", ", said);
    }
}
