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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
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
        var shown = whyShown.getObject();
        var place = new Div();
        place.addClassName("kith-why-place");
        place.bindVisible(shown.signal());
        Signal.effect(place, () -> {
            var day = shown.day().get();
            place.removeAll();
            place.add(panel(person, day.orElse(words.today()), words, shown));
        });
        return Optional.of(place);
    }

    private Panel panel(ContactProfile person, LocalDate day, Words words, WhyShown shown) {
        var panel = engagement
                .explanation(person.id(), day)
                .<Panel>map(why -> new ScoreExplanation(why, words, shown))
                .orElseGet(() -> day.isBefore(words.today())
                        ? new Panel(
                                new SectionTitle("Engagement on " + words.date(day)),
                                new Paragraph("Too little was known then to say."))
                        : new Panel(
                                new SectionTitle("Engagement"),
                                new Paragraph(WhyScore.tooFew(engagement.interactions(person.id())))));
        panel.addClassName("kith-panel--padded");
        if (day.isBefore(words.today()) || person.standing().lastInteraction() != null) {
            panel.add(new OtherDays(day, words, shown, () -> engagement.trend(person.id())));
        }
        panel.add(privacy());
        return panel;
    }

    private static Component privacy() {
        var line = new Paragraph();
        line.add(new Icon(Icon.Name.EYE_OFF, 14));
        line.add(" Only you and your team see this. ");
        line.add(new RouterLink("How the score works", HelpView.class));
        line.addClassName("kith-why__privacy");
        return line;
    }
}
