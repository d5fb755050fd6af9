package app.kith.interactions.favours.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.interactions.favours.Balance;
import app.kith.interactions.favours.Favour;
import app.kith.interactions.favours.Favours;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// What one did for a person and asked of them, beside the rest that is worth remembering.
@org.springframework.stereotype.Component
class FavoursPanel implements ContactPanel {
    private static final int SHOWN = 4;

    private final Favours favours;
    private final Workspaces workspaces;

    FavoursPanel(Favours favours, Workspaces workspaces) {
        this.favours = favours;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title() {
        return "Give and take";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var balance = favours.with(person.id());
        return balance.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        balance,
                        Words.isolated(person.callName()),
                        new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale())));
    }

    @StyleSheet("kith-nurture.css")
    private static final class Panel extends Section {
        Panel(Balance balance, String name, Words words) {
            addClassName("kith-favours");
            add(new SectionTitle("Give and take"));
            if (balance.isWorthAThought()) {
                var thought = new Paragraph(balance.thought(name));
                thought.addClassNames("kith-small", "kith-favours__thought");
                add(thought);
            }
            list("You gave", balance.given(), words);
            list("You asked", balance.asked(), words);
        }

        private void list(String title, List<Favour> favours, Words words) {
            if (favours.isEmpty()) return;
            var heading = new H3(title);
            heading.addClassNames("kith-small", "kith-muted", "kith-favours__side");
            var lines = new UnorderedList();
            lines.addClassName("kith-plain");
            favours.stream().limit(SHOWN).forEach(one -> lines.add(line(one, words)));
            add(heading, lines);
            if (favours.size() > SHOWN) {
                var more = new Span("and %d more".formatted(favours.size() - SHOWN));
                more.addClassNames("kith-small", "kith-muted");
                add(more);
            }
        }

        private static ListItem line(Favour favour, Words words) {
            var what = new Span(favour.words());
            what.getElement().setAttribute("dir", "auto");
            what.addClassName("kith-grow");
            var when = new Span(words.past(favour.day()));
            when.addClassNames("kith-small", "kith-muted");
            when.setTitle(words.weekdayAndDate(favour.day()));
            var line = new ListItem(what, when);
            line.addClassName("kith-favours__line");
            return line;
        }
    }
}
