package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.ContactProfile;
import app.kith.people.Fact;
import app.kith.people.ImportantDate;
import app.kith.people.fields.FactField;
import app.kith.people.fields.FactFields;
import app.kith.people.spi.ContactPanel;
import app.kith.people.tags.Tags;
import app.kith.people.tags.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is written down about a person, as a tab: who they are, then their facts by what they are about, then the
/// days to think of them.
@SpringComponent
class FactsPanel implements ContactPanel {
    private final Workspaces workspaces;
    private final FactFields fields;
    private final Tags tags;

    FactsPanel(Workspaces workspaces, FactFields fields, Tags tags) {
        this.workspaces = workspaces;
        this.fields = fields;
        this.tags = tags;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Facts";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var details = person.details();
        var own = details.facts().isEmpty() ? List.<FactField>of() : fields.all();
        var locale = UI.getCurrentOrThrow().getLocale();
        var facts = new FactWords(own, locale);
        var words = new Words(workspaces.today(), locale);
        var all = new Div(who(person, words));
        all.addClassName("kith-fact-groups");
        for (var group : FactGroup.values()) {
            var list = list();
            details.facts().stream()
                    .filter(fact -> FactGroup.of(fact.label(), own) == group)
                    .sorted(inOrder(group, own))
                    .forEach(fact -> line(list, fact.label(), facts.shown(fact)));
            add(all, group.title(), list);
        }
        var days = list();
        if (details.birthday() != null) {
            line(days, "Birthday", facts.said(details.birthday()));
        }
        details.dates().forEach(date -> line(days, date.label(), facts.said(date.date()) + reminder(date)));
        add(all, "Dates", days);
        return Optional.of(all);
    }

    private DescriptionList who(ContactProfile person, Words words) {
        var details = person.details();
        var list = list();
        line(list, "Name", details.name());
        line(list, "Nickname", details.nickname());
        line(list, "Said as", details.pronunciation());
        line(list, "Pronouns", details.pronouns());
        line(list, "Work", details.jobTitle());
        line(list, "Company", details.company());
        line(list, "Place", details.place());
        line(list, "Met on", details.metOn() == null ? null : words.date(details.metOn()));
        if (!details.tags().isEmpty()) {
            var colours = tags.colours();
            var chips = new Div();
            chips.addClassName("kith-tag-chips");
            details.tags().forEach(tag -> chips.add(new TagChip(tag, colours)));
            line(list, "Tags", chips);
        }
        var added = person.createdAt().atZone(workspaces.zone()).toLocalDate();
        line(list, "In Kith since", words.date(added));
        return list;
    }

    /// What passes: the latest first; the workspace's own: in its order; all else as it was written down.
    private static Comparator<Fact> inOrder(FactGroup group, List<FactField> own) {
        if (group == FactGroup.OWN) {
            var names = own.stream().map(field -> FactField.key(field.name())).toList();
            return Comparator.comparingInt(fact -> names.indexOf(FactField.key(fact.label())));
        }
        return Comparator.comparing(FactsPanel::since, Comparator.reverseOrder());
    }

    private static String since(Fact fact) {
        var period = fact.period();
        if (period == null) {
            return "";
        }
        if (period.since() != null) {
            return period.since().written();
        }
        return period.until() == null ? "" : period.until().written();
    }

    private static String reminder(ImportantDate date) {
        return switch (date.remindDays()) {
            case null -> "";
            case 0 -> ", Kith reminds you on the day";
            case 1 -> ", Kith reminds you 1 day before";
            default -> ", Kith reminds you %d days before".formatted(date.remindDays());
        };
    }

    private static void add(Div all, String title, DescriptionList list) {
        if (list.getComponentCount() > 0) {
            all.add(new Section(new SectionTitle(title), list));
        }
    }

    private static DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("kith-kv");
        return list;
    }

    private static void line(DescriptionList list, String term, @Nullable String content) {
        if (content != null) {
            var words = new Span(content);
            words.getElement().setAttribute("dir", "auto");
            line(list, term, words);
        }
    }

    private static void line(DescriptionList list, String term, Component content) {
        list.add(new Term(term), new Description(content));
    }
}
