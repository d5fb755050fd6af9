package app.kith.nurture.ui;

import app.kith.design.Refreshable;
import app.kith.design.WeekBeads;
import app.kith.design.Words;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.TodayPlan;
import app.kith.nurture.budget.TimeBudget;
import app.kith.nurture.budget.ui.BudgetDialog;
import app.kith.nurture.budget.ui.BudgetLine;
import app.kith.nurture.spi.FirstStep;
import app.kith.people.AddressBook;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/// The first page of the day: whom to reach and why, what one promised, who has a birthday, who is cooling.
@Route("")
@PageTitle("Today")
@Menu(title = "Today", order = 0, icon = "sun")
@PermitAll
@StyleSheet("kith-nurture.css")
class TodayView extends Div implements BeforeEnterObserver, Refreshable {
    private final NurturePlan plan;
    private final AddressBook people;
    private final TimeBudget budget;
    private final List<FirstStep> firstSteps;
    private final TaskGestures taskGestures;
    private final ReachGestures reachGestures;

    TodayView(
            NurturePlan plan,
            ReachAnswers answers,
            NurtureTasks tasks,
            InteractionLog log,
            AddressBook people,
            TimeBudget budget,
            Freshness freshness,
            ObjectProvider<FirstStep> firstSteps) {
        this.plan = plan;
        this.people = people;
        this.budget = budget;
        this.firstSteps = firstSteps.stream()
                .sorted(Comparator.comparingInt(FirstStep::order))
                .toList();
        taskGestures = new TaskGestures(tasks, people, Refreshable::currentPage);
        reachGestures = new ReachGestures(answers, log, Refreshable::currentPage);
        addClassName("kith-page");
        freshness.keep(this, Refreshable::currentPage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public void refresh() {
        var today = plan.today();
        removeAll();
        setClassName("kith-page--full", today.nobodyYet());
        setClassName("kith-start", today.nobodyYet());
        if (today.nobodyYet()) {
            add(new EmptyToday(firstSteps, people::add, this::refresh));
            return;
        }
        var words = new Words(today.day(), getLocale());
        var columns = new Div(main(today, words), side(today, words));
        columns.addClassName("kith-today");
        add(head(today, words), columns);
    }

    private Header head(TodayPlan today, Words words) {
        var date = new Span(words.weekdayAndDate(today.day()));
        date.addClassNames("kith-small", "kith-muted");
        var title = new Div(date, new app.kith.design.PageTitle(title(today, words)));
        title.addClassName("kith-grow");
        if (today.allDone() && today.tomorrow() > 0) {
            var more = today.tomorrow() == 1 ? "One more" : words.count(today.tomorrow(), "more", "more");
            title.add(new Paragraph(more + " tomorrow."));
        }
        title.add(new BudgetLine(today.budget(), () -> new BudgetDialog(budget, this::refresh).open()));
        if (today.allDone()) {
            var review = new Anchor("review", "Look back at the week");
            review.getElement().setAttribute("router-link", true);
            title.add(review);
        }
        var week = today.week();
        var given = today.budget() == null ? week.minutes() : today.budget().spent();
        var beads = new WeekBeads(
                week.peopleByDay(),
                today.day().getDayOfWeek(),
                week.people() == 1 ? "1 person" : week.people() + " people",
                Words.length(given) + " this week");
        var head = new Header(title, beads);
        head.addClassName("kith-page__head");
        return head;
    }

    private static String title(TodayPlan today, Words words) {
        if (today.isTimeGiven()) return "That is your time for this week.";
        return today.allDone()
                ? "That is everyone for today."
                : "%s to reach, about %s"
                        .formatted(words.people(today.reach().size()), Words.lengthSpelled(today.minutes()));
    }

    private Section main(TodayPlan today, Words words) {
        var main = new Section();
        main.setAriaLabel("Whom to reach");
        if (!today.reach().isEmpty()) {
            main.add(new ReachList(today.reach(), new ReasonWords(words), reachGestures));
        }
        var named = today.reach().stream().map(one -> one.person().id()).toList();
        var done = reachGestures.justDone().stream()
                .filter(one -> !named.contains(one.person().id()))
                .toList();
        if (!done.isEmpty()) {
            main.add(new DoneList(done, new ReasonWords(words), reachGestures));
        }
        if (!today.goingQuiet().isEmpty()) {
            main.add(new GoingQuietStrip(today, new ReasonWords(words)));
        }
        return main;
    }

    private Aside side(TodayPlan today, Words words) {
        var side = new Aside();
        side.addClassName("kith-side");
        if (!today.waiting().isEmpty()) {
            side.add(new WaitingList(
                    today.waiting(), today.waitingCount(), plan::waiting, new ReasonWords(words), reachGestures));
        }
        side.add(new DueTasks(today, words, taskGestures));
        if (!today.occasions().isEmpty()) {
            side.add(new Occasions(today.occasions(), words));
        }
        side.add(new KnowThem());
        return side;
    }
}
