package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Prose;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactFields;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How you met, what is worth remembering, and the note, beside everything else.
@SpringComponent
class RememberPanel implements ContactPanel {
    private final Workspaces workspaces;
    private final AddressBook people;
    private final FactFields fields;

    RememberPanel(Workspaces workspaces, AddressBook people, FactFields fields) {
        this.workspaces = workspaces;
        this.people = people;
        this.fields = fields;
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
        if (details.howMet() == null && details.metOn() == null && details.introducedBy() == null) {
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
        introducer(details).ifPresent(section::add);
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
        var locale = UI.getCurrentOrThrow().getLocale();
        details.dates().forEach(date -> list.add(line(Icon.Name.CALENDAR, day(date, locale))));
        var own = details.facts().isEmpty() ? List.<FactField>of() : fields.all();
        var words = new FactWords(own, locale);
        for (var group : FactGroup.values()) {
            details.facts().stream()
                    .filter(fact -> FactGroup.of(fact.label(), own) == group)
                    .forEach(fact -> list.add(line(group.icon(), fact, words)));
        }
        if (list.getComponentCount() > 0) {
            all.add(new Section(new SectionTitle("Worth remembering"), list));
        }
    }

    /// "introduced by Inés Montalvo"
    private Optional<Component> introducer(ContactDetails details) {
        var id = details.introducedBy();
        return Optional.ofNullable(id == null ? null : people.refs(List.of(id)).get(id))
                .map(person -> {
                    var ring = WarmthRing.of(person, WarmthRing.LINE);
                    var line = new Div(ring, new Span("introduced by "), new PersonLink(person));
                    line.addClassNames("kith-introduced", "kith-small", "kith-muted");
                    return line;
                });
    }

    /// "Anniversary 20 June, 10 years"
    private String day(ImportantDate date, Locale locale) {
        var next = date.date().nextFrom(workspaces.today());
        var years = date.date().turns(next).orElse(0);
        var day = BirthdayWords.full(
                new PartialDate(null, date.date().month(), date.date().day()), locale);
        return "%s %s%s"
                .formatted(date.label(), day, years == 0 ? "" : years == 1 ? ", 1 year" : ", " + years + " years");
    }

    private static ListItem line(Icon.Name icon, Fact fact, FactWords words) {
        var label = new Span(fact.label());
        label.addClassNames("kith-small", "kith-muted");
        var said = new Div(label, new Text(" "), words.shown(fact));
        if (fact.period() != null && fact.content().startsWith("http")) {
            said.add(new Text(", " + words.said(fact.period())));
        }
        return new ListItem(new Icon(icon), said);
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
