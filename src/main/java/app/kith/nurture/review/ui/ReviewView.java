package app.kith.nurture.review.ui;

import app.kith.design.EmptyInvite;
import app.kith.design.Icon;
import app.kith.design.Refreshable;
import app.kith.design.SectionTitle;
import app.kith.design.WeekBeads;
import app.kith.design.Words;
import app.kith.nurture.review.Review;
import app.kith.nurture.review.ReviewWords;
import app.kith.nurture.review.Reviews;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One week looked back at, with the way to the weeks before.
@Route(ReviewView.PATH)
@PageTitle("Review")
@Menu(title = "Review", order = 5, icon = "rotate-ccw")
@PermitAll
@StyleSheet("kith-review.css")
class ReviewView extends Div implements BeforeEnterObserver, Refreshable {
    static final String PATH = "review";
    private static final String WEEK = "week";

    private final Reviews reviews;
    private LocalDate day = LocalDate.MAX;

    ReviewView(Reviews reviews) {
        this.reviews = reviews;
        addClassNames("kith-page", "kith-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WEEK)
                .flatMap(ReviewView::day)
                .orElse(LocalDate.MAX);
        refresh();
    }

    @Override
    public void refresh() {
        var review = reviews.of(day);
        var words = new Words(review.today(), getLocale());
        removeAll();
        add(head(review, words));
        if (review.isQuiet() && review.nothingOpen()) {
            add(new EmptyInvite(
                    review.isThisWeek() ? "The week stands here as it goes" : "Nothing was logged that week",
                    "Log a talk, a note or a meeting, and it shows whom you tended and who warmed by it.",
                    new Anchor(".", "Go to Today")));
            return;
        }
        var columns = new Div(main(review), side(review, words));
        columns.addClassName("kith-today");
        add(columns);
    }

    private static Header head(Review review, Words words) {
        var said = new ReviewWords(words);
        var span = new Span(said.span(review));
        span.addClassNames("kith-small", "kith-muted");
        var title = new Div(span, new app.kith.design.PageTitle(said.lead(review)), weeks(review));
        var beads = new WeekBeads(
                review.week().peopleByDay(),
                review.through().getDayOfWeek(),
                review.week().people() == 1 ? "1 person" : review.week().people() + " people",
                Words.length(review.week().minutes()));
        if (!review.isThisWeek()) beads.getElement().setAttribute("today", "-1");
        var head = new Header(title, beads);
        head.addClassName("kith-page__head");
        return head;
    }

    private static Nav weeks(Review review) {
        var before = link(review.monday().minusWeeks(1), "The week before");
        before.addComponentAsFirst(new Icon(Icon.Name.CHEVRON_LEFT, 14));
        var weeks = new Nav(before);
        weeks.setAriaLabel("Weeks");
        weeks.addClassName("kith-review__weeks");
        if (!review.isThisWeek()) {
            var after = link(review.monday().plusWeeks(1), "The week after");
            after.add(new Icon(Icon.Name.CHEVRON_RIGHT, 14));
            var now = new Anchor(PATH, "This week");
            now.getElement().setAttribute("router-link", true);
            weeks.add(after, now);
        }
        return weeks;
    }

    private static Anchor link(LocalDate monday, String words) {
        var link = new Anchor(PATH + "?" + WEEK + "=" + monday);
        link.add(new Span(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Section main(Review review) {
        var list = new UnorderedList();
        list.addClassNames("kith-plain", "kith-review__faces");
        review.tended().forEach(one -> list.add(ReviewLines.face(one.person(), ReviewWords.tended(one))));
        var people = review.week().people();
        var section = new Section(new SectionTitle("Whom you tended", people), list);
        if (people > review.tended().size()) {
            section.add(muted("And %d more.".formatted(people - review.tended().size())));
        }
        if (people == 0) {
            section.add(muted("Nobody had a personal word from you, or it is not logged."));
        }
        return section;
    }

    private static Aside side(Review review, Words words) {
        var side = new Aside(
                shifts("Warmed", "Nobody’s score rose by a word.", review.warmed(), "kith-band-warm"),
                shifts("Cooled", "Nobody’s usual gap ran out.", review.cooled(), "kith-band-cool"),
                open(review, words));
        side.addClassName("kith-side");
        return side;
    }

    private static Section shifts(String title, String nobody, List<Review.Shift> shifts, String band) {
        var section = new Section(new SectionTitle(title));
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        shifts.forEach(shift -> list.add(ReviewLines.shift(shift, band)));
        section.add(shifts.isEmpty() ? muted(nobody) : list);
        return section;
    }

    private static Section open(Review review, Words words) {
        var section = new Section(new SectionTitle("Still open"));
        if (review.nothingOpen()) {
            section.add(muted("Nothing. That is a week done."));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("kith-plain");
        review.tasks().forEach(task -> list.add(ReviewLines.task(task, words)));
        review.unanswered()
                .forEach(one -> list.add(ReviewLines.row(one.person(), new ReviewWords(words).since(one.since()))));
        section.add(list);
        var more = review.unansweredCount() - review.unanswered().size();
        if (more > 0) {
            section.add(muted("And %d more who wait for an answer.".formatted(more)));
        }
        return section;
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("kith-small", "kith-muted");
        return paragraph;
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1900);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
