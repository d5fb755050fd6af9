package app.kith.engagement.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.engagement.Engagement;
import app.kith.engagement.WhyScore;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// Why the score is what it is, beside the timeline.
@SpringComponent
class WhyPanel implements ContactPanel {
    private final Engagement engagement;
    private final Workspaces workspaces;
    private final ObjectProvider<WhyShown> whyShown;

    WhyPanel(Engagement engagement, Workspaces workspaces, ObjectProvider<WhyShown> whyShown) {
        this.engagement = engagement;
        this.workspaces = workspaces;
        this.whyShown = whyShown;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Why this score";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var words = new Words(workspaces.today(), UI.getCurrent().getLocale());
        var panel = engagement
                .explanation(person.id())
                .<Panel>map(why -> new ScoreExplanation(why, words))
                .orElseGet(() -> tooFew(engagement.interactions(person.id())));
        panel.addClassName("kith-panel--padded");
        panel.bindVisible(whyShown.getObject().signal());
        return Optional.of(panel);
    }

    private static Panel tooFew(int interactions) {
        return new Panel(new SectionTitle("Engagement"), new Paragraph(WhyScore.tooFew(interactions)), privacy());
    }

    static Component privacy() {
        var line = new Paragraph();
        line.add(new Icon(Icon.Name.EYE_OFF, 14));
        line.add(" Only you and your team see this.");
        line.addClassName("kith-why__privacy");
        return line;
    }
}
