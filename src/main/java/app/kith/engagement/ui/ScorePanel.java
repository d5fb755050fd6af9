package app.kith.engagement.ui;

import static java.util.Comparator.comparing;

import app.kith.design.TrendLine;
import app.kith.design.Words;
import app.kith.engagement.Engagement;
import app.kith.engagement.ScoreOn;
import app.kith.people.Band;
import app.kith.people.ContactProfile;
import app.kith.people.cards.ScoreNumber;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// The score in the hero: the line of 13 months, the number, and where it was 90 days ago.
@SpringComponent
class ScorePanel implements ContactPanel {
    private static final int TREND_DAYS = 90;

    private final Engagement engagement;
    private final ObjectProvider<WhyShown> whyShown;

    ScorePanel(Engagement engagement, ObjectProvider<WhyShown> whyShown) {
        this.engagement = engagement;
        this.whyShown = whyShown;
    }

    @Override
    public Place place() {
        return Place.HERO;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Engagement";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var weeks = engagement.trend(person.id());
        var why = whyShown.getObject();
        why.show(Optional.empty());
        return Optional.of(new Year(person, weeks, UI.getCurrent().getLocale(), why));
    }

    @StyleSheet("kith-engagement.css")
    private static final class Year extends Div {

        Year(ContactProfile person, List<ScoreOn> weeks, Locale locale, WhyShown why) {
            addClassName("kith-score-panel");
            var score = weeks.getLast().score();
            var number = new Div(
                    new ScoreNumber(score, person.standing().scoreBefore()).big(),
                    small(score == null ? "Nothing logged yet" : before(person, weeks.getLast(), locale)));
            number.addClassName("kith-person-hero__score");
            if (score != null) {
                if (weeks.stream().filter(one -> one.score() != null).count() > 1) {
                    add(line(weeks, locale, why));
                }
                number.add(link(score, why));
            }
            add(number);
        }

        /// The line, on which a day can be chosen to see why the score was what it was then.
        private static TrendLine line(List<ScoreOn> weeks, Locale locale, WhyShown why) {
            var first = weeks.getFirst().day();
            var words = new Words(weeks.getLast().day(), locale);
            var points = weeks.stream()
                    .map(week -> new TrendLine.Point(
                            month(week.day(), TextStyle.SHORT_STANDALONE, locale),
                            week.score(),
                            words.date(week.day())))
                    .toList();
            var line = new TrendLine(points, summary(weeks, locale)).comparedWith(TREND_DAYS / 7);
            line.onPick("Choose a day", 7, days -> OtherDays.show(first.plusDays(days), words, why));
            return line;
        }

        /// "was 84 in August"
        private static String before(ContactProfile person, ScoreOn now, Locale locale) {
            var before = person.standing().scoreBefore();
            if (before == null || now.score() == null) return "";
            var month = month(now.day().minusDays(TREND_DAYS), TextStyle.FULL_STANDALONE, locale);
            return before.equals(now.score()) ? "as in " + month : "was %d in %s".formatted(before, month);
        }

        private static Button link(int score, WhyShown why) {
            var link = new Button();
            link.bindText(why.signal().map(shown -> shown ? "Hide why" : "Why %d?".formatted(score)));
            link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            link.addClickListener(click -> why.toggle());
            return link;
        }

        private static String summary(List<ScoreOn> weeks, Locale locale) {
            var known = weeks.stream().filter(one -> one.score() != null).toList();
            var peak = known.stream().max(comparing(Year::scoreOf)).orElseThrow();
            return "Engagement over 13 months: now %d, %s; highest %d, in %s"
                    .formatted(
                            scoreOf(known.getLast()),
                            Band.of(scoreOf(known.getLast())).label().toLowerCase(Locale.ROOT),
                            scoreOf(peak),
                            month(peak.day(), TextStyle.FULL_STANDALONE, locale));
        }

        private static int scoreOf(ScoreOn one) {
            return one.score() == null ? 0 : one.score();
        }

        private static String month(LocalDate day, TextStyle style, Locale locale) {
            return day.getMonth().getDisplayName(style, locale);
        }

        private static Span small(String text) {
            var small = new Span(text);
            small.addClassName("kith-score-panel__before");
            return small;
        }
    }
}
