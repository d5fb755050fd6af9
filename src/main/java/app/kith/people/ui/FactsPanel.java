package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is written down about a person, as a tab.
@SpringComponent
class FactsPanel implements ContactPanel {
    private final Workspaces workspaces;

    FactsPanel(Workspaces workspaces) {
        this.workspaces = workspaces;
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
        var list = new DescriptionList();
        list.addClassName("kith-kv");
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        line(list, "Name", details.name());
        line(list, "Nickname", details.nickname());
        line(list, "Pronouns", details.pronouns());
        line(list, "Work", details.jobTitle());
        line(list, "Company", details.company());
        line(list, "Place", details.place());
        var born = details.birthday();
        line(
                list,
                "Birthday",
                born == null
                        ? null
                        : BirthdayWords.full(born, UI.getCurrentOrThrow().getLocale()));
        line(list, "Met on", details.metOn() == null ? null : words.date(details.metOn()));
        details.facts().forEach(fact -> line(list, fact.label(), fact.content()));
        line(list, "Tags", details.tags().isEmpty() ? null : String.join(", ", details.tags()));
        var added = person.createdAt().atZone(workspaces.zone()).toLocalDate();
        line(list, "In Kith since", words.date(added));
        return Optional.of(list);
    }

    private static void line(DescriptionList list, String term, @Nullable String content) {
        if (content != null) {
            list.add(new Term(term), new Description(content));
        }
    }
}
