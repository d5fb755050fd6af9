package app.kith.engagement.ui;

import app.kith.design.SectionTitle;
import app.kith.engagement.InCircle;
import app.kith.engagement.ScoreOn;
import app.kith.people.ContactId;
import app.kith.people.Trend;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;

/// The first few of those who drift out, or come closer.
class MovingList extends Section {
    /// So many are named.
    static final int SHOWN = 4;

    /// @param people all of them
    /// @param months the scores of those who are named
    /// @param all shows all of them
    MovingList(String title, List<InCircle> people, Map<ContactId, List<ScoreOn>> months, Runnable all) {
        addClassName("kith-moving");
        var head = new Div(new SectionTitle(title, people.size()));
        head.addClassNames("kith-row", "kith-moving__head");
        if (people.size() > SHOWN) {
            var more = new Button("See all", click -> all.run());
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.setAriaLabel("See all: " + title);
            head.add(more);
        }
        var rows = new UnorderedList();
        rows.addClassName("kith-plain");
        people.stream()
                .limit(SHOWN)
                .map(one -> row(one, months.getOrDefault(one.person().id(), List.of())))
                .forEach(rows::add);
        add(head, rows);
    }

    private static ListItem row(InCircle one, List<ScoreOn> months) {
        var person = one.person();
        var name = new PersonLink(person);
        name.addClassName("kith-moving__name");
        var score = new Span(change(one));
        score.addClassNames("kith-small", "kith-muted", "kith-num");
        var words = new Div(name, score);
        words.addClassNames("kith-grow", "kith-stack");
        var row = new ListItem(ring(one), words, new Sparkline(months));
        row.addClassName("kith-moving__row");
        return row;
    }

    static WarmthRing ring(InCircle one) {
        var person = one.person();
        return WarmthRing.of(person, WarmthRing.ROW);
    }

    /// "52 → 35"; where the number moves less than a trend, why they are here all the same.
    private static String change(InCircle one) {
        var standing = one.person().standing();
        return standing.trend() == Trend.STEADY
                ? one.reason()
                : "%d → %d".formatted(standing.scoreBefore(), standing.score());
    }
}
