package app.kith.engagement.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.engagement.ScoreChange;
import app.kith.engagement.WhyScore;
import app.kith.engagement.WhyScore.Kind;
import app.kith.engagement.WhyScore.Part;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.spi.ShowInteraction;
import app.kith.people.Band;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// "Why 72": signed parts that add up to the score, each with its fact and, when opened, the interactions
/// behind it; below them what a talk or silence would do.
class ScoreExplanation extends Panel {
    private static final String MINUS = "\u2212";

    ScoreExplanation(WhyScore why, Words words, WhyShown shown) {
        addClassName("kith-why");
        var score = why.score().score();
        var isPast = why.day().isBefore(words.today());
        var outOf = new Span("out of 100, as of " + (isPast ? words.date(why.day()) : "today"));
        outOf.addClassName("kith-why__small");
        var head = new Div(new SectionTitle("Why " + score), outOf);
        head.addClassName("kith-why__title");
        add(head);
        why.caution().ifPresent(said -> {
            var caution = new Paragraph(said);
            caution.addClassName("kith-why__caution");
            add(caution);
        });
        var reached = 0;
        for (var part : why.parts()) {
            add(part(part, reached, Band.of(score), words));
            reached += part.points();
        }
        if (why.since() != null) {
            add(since(why.since(), words, shown));
        }
        if (!isPast) {
            var whatIf = new Div(
                    whatIf("A talk this week", why.aTalk()),
                    whatIf("%d more days of silence".formatted(WhyScore.SILENT_DAYS), why.silence()));
            whatIf.addClassName("kith-whatif");
            add(whatIf);
        }
    }

    /// "Since August, when it was 84" as a way to that day, and what changed.
    private static Component since(WhyScore.Since since, Words words, WhyShown shown) {
        var month = since.day().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        var then = new Button("Since %s, when it was %d".formatted(month, since.score()));
        then.addClickListener(click -> OtherDays.show(since.day(), words, shown));
        then.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        then.setTooltipText("Show why it was %d on %s".formatted(since.score(), words.date(since.day())));
        var changes = new Span(since.sentence());
        changes.addClassName("kith-why__small");
        var all = new Div(then, changes);
        all.addClassName("kith-why__since");
        return all;
    }

    private static Component part(Part part, int from, Band band, Words words) {
        var points = new Span(signed(part.kind(), part.points()));
        points.addClassNames("kith-num", "kith-why__points");
        var name = new Div(new Icon(icon(part.kind())), new Span(part.kind().label()), points);
        name.addClassName("kith-why__head");
        var fact = new Span(part.fact());
        fact.addClassName("kith-why__small");
        var all = new Div(name, bar(part.points(), from, band), fact);
        all.addClassName("kith-why__part");
        if (!part.interactions().isEmpty()) {
            all.add(behind(part.interactions(), words));
        }
        return all;
    }

    /// Each bar begins where the one above it ended.
    static Component bar(int points, int from, Band band) {
        var filled = new Div();
        filled.getStyle().set("--from", share(from)).set("--to", share(from + points));
        var bar = new Div(filled);
        bar.addClassNames("kith-why__bar", "kith-band-" + band.name().toLowerCase(Locale.ROOT));
        bar.setClassName("kith-why__bar--minus", points < 0);
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    /// The list is made when it is first opened.
    private static Component behind(List<TimelineEntry> entries, Words words) {
        var list = new UnorderedList();
        list.addClassName("kith-why__behind");
        var count = entries.size();
        var details = new Details(count == 1 ? "The interaction behind it" : count + " interactions behind it", list);
        details.addClassName("kith-why__details");
        details.addOpenedChangeListener(change -> {
            if (list.getChildren().findAny().isEmpty()) {
                entries.forEach(entry -> list.add(wayTo(entry, words)));
            }
        });
        return details;
    }

    private static ListItem wayTo(TimelineEntry entry, Words words) {
        var day = new Span(words.shortDate(entry.day()));
        day.addClassName("kith-num");
        var open = new Button(
                entry.kind().label(),
                click -> ComponentUtil.fireEvent(UI.getCurrentOrThrow(), new ShowInteraction(entry.id())));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(
                "%s on %s, show it on the timeline".formatted(entry.kind().label(), words.date(entry.day())));
        return new ListItem(day, open);
    }

    private static Component whatIf(String what, ScoreChange change) {
        var label = new Span(what);
        label.addClassName("kith-why__small");
        var numbers = new Span("%s → %s".formatted(change.before(), change.after()));
        numbers.addClassName("kith-num");
        return new Div(label, numbers);
    }

    static String signed(Kind kind, int points) {
        if (kind == Kind.START || points == 0) return String.valueOf(points);
        return points > 0 ? "+" + points : MINUS + -points;
    }

    private static String share(int points) {
        return String.valueOf(Math.clamp(points, 0, 100) / 100.0);
    }

    static Icon.Name icon(Kind kind) {
        return switch (kind) {
            case START -> Icon.Name.SPROUT;
            case FREQUENCY -> Icon.Name.REPEAT_2;
            case MUTUAL -> Icon.Name.HANDSHAKE;
            case SILENCE -> Icon.Name.CLOCK;
            case UNANSWERED -> Icon.Name.MAIL;
        };
    }
}
