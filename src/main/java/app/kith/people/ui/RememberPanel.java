package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Prose;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// How you met, what is worth remembering, and the note, beside everything else.
@SpringComponent
class RememberPanel implements ContactPanel {
    private final Workspaces workspaces;

    RememberPanel(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Worth remembering";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var all = new Div();
        all.addClassName("kith-remember");
        var details = person.details();
        met(details, all);
        remembered(details, all);
        if (details.note() != null) {
            all.add(new Section(new SectionTitle("Note"), quote(details.note())));
        }
        return all.getComponentCount() == 0 ? Optional.empty() : Optional.of(all);
    }

    private void met(ContactDetails details, Div all) {
        if (details.howMet() == null && details.metOn() == null) {
            return;
        }
        var section = new Section(new SectionTitle("How you met"));
        if (details.howMet() != null) {
            section.add(quote(details.howMet()));
        }
        if (details.metOn() != null) {
            var day = new Span(
                    new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale()).date(details.metOn()));
            day.addClassNames("kith-small", "kith-muted");
            section.add(day);
        }
        all.add(section);
    }

    private void remembered(ContactDetails details, Div all) {
        var list = new UnorderedList();
        list.addClassName("kith-facts");
        var born = details.birthday();
        if (born != null) {
            list.add(line(
                    Icon.Name.CAKE,
                    BirthdayWords.next(
                            born, workspaces.today(), UI.getCurrentOrThrow().getLocale())));
        }
        details.facts().forEach(fact -> list.add(line(Icon.Name.INFO, words(fact))));
        if (list.getComponentCount() > 0) {
            all.add(new Section(new SectionTitle("Worth remembering"), list));
        }
    }

    private static String words(Fact fact) {
        return fact.label() + ": " + fact.content();
    }

    private static ListItem line(Icon.Name icon, String text) {
        return new ListItem(new Icon(icon), new Span(text));
    }

    private static Prose quote(String text) {
        var quote = new Prose(text);
        quote.addClassName("kith-quote");
        return quote;
    }
}
