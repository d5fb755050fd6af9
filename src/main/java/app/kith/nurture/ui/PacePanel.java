package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.nurture.PaceDefaults;
import app.kith.nurture.Paces;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/// How the pace of a person stands and where it comes from, in a sentence or two.
@org.springframework.stereotype.Component
class PacePanel implements ContactPanel {
    private final Paces paces;
    private final PaceDefaults defaults;
    private final Workspaces workspaces;

    PacePanel(Paces paces, PaceDefaults defaults, Workspaces workspaces) {
        this.paces = paces;
        this.defaults = defaults;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public String title() {
        return "Pace";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        return paces.of(person.id()).map(line -> {
            var origin = defaults.of(line).orElse(null);
            var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
            return new Standing(new PaceWords(words).sentence(line, origin));
        });
    }

    @StyleSheet("kith-nurture.css")
    private static final class Standing extends Section {
        Standing(String sentence) {
            super(new SectionTitle("Pace"), new Paragraph(sentence));
            addClassName("kith-pace-panel");
        }
    }
}
