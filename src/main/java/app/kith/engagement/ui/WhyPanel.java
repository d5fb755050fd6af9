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
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        place.add(new Reasons(person, shown, words));
        return Optional.of(place);
    }

    /// The reasons of the day that is looked at. That they are of another day now is also said to those who
    /// do not see it.
    private final class Reasons extends Div {
        private final ContactProfile person;
        private final WhyShown shown;
        private final Words words;
        private final Div panel = new Div();
        private final Span said = new Span();
        private @Nullable LocalDate last;

        Reasons(ContactProfile person, WhyShown shown, Words words) {
            this.person = person;
            this.shown = shown;
            this.words = words;
            said.addClassName("kith-sr");
            said.getElement().setAttribute("role", "status");
            add(panel, said);
            Signal.effect(this, () -> show(shown.day().get().orElse(words.today())));
        }

        private void show(LocalDate day) {
            var why = engagement.explanation(person.id(), day);
            var content = why.<Panel>map(known -> new ScoreExplanation(known, words, shown))
                    .orElseGet(() -> nothingKnown(day));
            content.addClassName("kith-panel--padded");
            panel.removeAll();
            panel.add(content);
            if (isPast(day) || person.standing().lastInteraction() != null) {
                var others = new OtherDays(day, words, shown, () -> engagement.trend(person.id()));
                content.add(others);
                if (last != null && isPast(last) && !isPast(day)) others.focus(); // the way back is gone
            }
            content.add(privacy());
            if (last != null && !day.equals(last)) said.setText(said(day, why));
            last = day;
        }

        private String said(LocalDate day, Optional<WhyScore> why) {
            var when = isPast(day) ? "on " + words.date(day) : "today";
            return why.map(known ->
                            "Engagement %s: %d".formatted(when, known.score().score()))
                    .orElse("Too little is known to say what engagement was " + when);
        }

        private Panel nothingKnown(LocalDate day) {
            return isPast(day)
                    ? new Panel(
                            new SectionTitle("Engagement on " + words.date(day)),
                            new Paragraph("Too little was known then to say."))
                    : new Panel(new SectionTitle("Engagement"), new Paragraph(WhyScore.tooFew()));
        }

        private boolean isPast(LocalDate day) {
            return day.isBefore(words.today());
        }
    }

    private static Component privacy() {
        var line = new Paragraph();
        line.add(new Icon(Icon.Name.EYE_OFF, 14));
        line.add(new Span("Only you and your team see this."));
        var help = new RouterLink("How the score works", HelpView.class);
        help.addClassName("kith-link");
        line.add(help);
        line.addClassName("kith-why__privacy");
        return line;
    }
}
