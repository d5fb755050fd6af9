package app.kith.engagement.ui;

import app.kith.design.EmptyInvite;
import app.kith.design.PictureOrList;
import app.kith.design.Refreshable;
import app.kith.design.Words;
import app.kith.engagement.Circles;
import app.kith.engagement.CirclesNow;
import app.kith.engagement.Engagement;
import app.kith.engagement.InCircle;
import app.kith.engagement.spi.NextStep;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The circles around you, as a picture or as a list, with whoever drifts out and comes closer.
@Route("circles")
@PageTitle("Circles")
@Menu(title = "Circles", order = 2, icon = "orbit")
@PermitAll
@StyleSheet("kith-circles.css")
class CirclesView extends Div implements BeforeEnterObserver, Refreshable {
    private static final int TREND_DAYS = 90;

    private final Circles circles;
    private final AddressBook people;
    private final CircleGestures gestures;
    private final List<NextStep> nextSteps;
    private final Paragraph sentence = new Paragraph();
    private final PictureOrList tabs = new PictureOrList(this::showAs);
    private final CirclesFilter filter = new CirclesFilter(this::change);
    private final CirclePicture picture = new CirclePicture(this::choose, CirclesView::open);
    private final CirclesList list;
    private final Div chosenPlace = new Div();
    private final Aside side = new Aside();
    private final Div columns = new Div();
    private final Div nobody = new Div();
    private CirclesQuery query = CirclesQuery.EVERYONE;
    private @Nullable CirclesNow now;
    private @Nullable ContactId chosen;

    CirclesView(Circles circles, Engagement engagement, AddressBook people, ObjectProvider<NextStep> nextSteps) {
        this.circles = circles;
        this.people = people;
        this.nextSteps = nextSteps.orderedStream().toList();
        gestures = new CircleGestures(engagement, this::refresh);
        list = new CirclesList(gestures);
        addClassNames("kith-page", "kith-page--full", "kith-circles");
        side.addClassName("kith-circles__side");
        var main = new Div(picture, list);
        main.addClassName("kith-circles__main");
        columns.add(main, side);
        columns.addClassName("kith-circles__columns");
        add(head(), columns, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = CirclesQuery.of(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public void refresh() {
        var found = circles.now();
        now = found;
        if (chosen == null || found.of(chosen).isEmpty()) {
            chosen = Stream.concat(found.driftingOut().stream(), found.people().stream())
                    .findFirst()
                    .map(one -> one.person().id())
                    .orElse(null);
        }
        show(found);
    }

    private Header head() {
        sentence.addClassNames("kith-muted", "kith-circles__sentence");
        var title = new Div(new app.kith.design.PageTitle("Circles"), sentence);
        title.addClassName("kith-grow");
        var head = new Header(title, tabs, filter);
        head.addClassNames("kith-row", "kith-circles__head");
        return head;
    }

    private void showAs(boolean isList) {
        change(query.list(isList));
    }

    private void show(CirclesNow found) {
        var isEmpty = found.people().isEmpty();
        columns.setVisible(!isEmpty);
        tabs.setVisible(!isEmpty);
        filter.setVisible(!isEmpty);
        nobody.removeAll();
        if (isEmpty) nobody.add(onlyYou(), invite());
        var words = new CircleWords(new Words(found.day(), getLocale()));
        sentence.setText(words.sentence(found));
        tabs.show(query.list());
        filter.show(query, tags(found));
        picture.setVisible(!query.list());
        list.setVisible(query.list());
        if (isEmpty) {
            side.removeAll();
            return;
        }
        if (query.list()) list.show(found, query, month(found));
        else picture.show(found, query, words.summary(found));
        side.removeAll();
        side.add(chosenPlace);
        showSide(found, words);
        showChosen();
    }

    private void showSide(CirclesNow found, CircleWords words) {
        var out = found.driftingOut();
        var in = found.comingCloser();
        var months = circles.months(Stream.of(out, in)
                .flatMap(some -> some.stream().limit(MovingList.SHOWN))
                .map(one -> one.person().id())
                .toList());
        if (!out.isEmpty()) {
            side.add(new MovingList("Drifting out", out, months, () -> seeAll(CirclesQuery.Only.COOLING)));
        }
        if (!in.isEmpty()) {
            side.add(new MovingList("Coming closer", in, months, () -> seeAll(CirclesQuery.Only.WARMING)));
        }
        side.add(words.legend(month(found)));
    }

    private void showChosen() {
        chosenPlace.removeAll();
        picture.choose(chosen);
        if (now == null || chosen == null) return;
        var found = now;
        found.of(chosen).ifPresent(one -> chosenPlace.add(card(one, month(found))));
    }

    private ChosenPerson card(InCircle one, String month) {
        var step = nextSteps.stream()
                .flatMap(each -> each.of(one.person(), this::refresh).stream())
                .findFirst();
        return new ChosenPerson(one, month, step, gestures);
    }

    private void choose(ContactId person) {
        chosen = person;
        showChosen();
    }

    private void seeAll(CirclesQuery.Only only) {
        change(query.only(only).list(true));
    }

    private void change(CirclesQuery next) {
        if (next.equals(query)) return;
        query = next;
        UI.getCurrentOrThrow().getPage().getHistory().pushState(null, next.location());
        if (now != null) show(now);
    }

    private String month(CirclesNow found) {
        return found.day().minusDays(TREND_DAYS).getMonth().getDisplayName(TextStyle.FULL, getLocale());
    }

    /// The circles with nobody on them.
    private static Div onlyYou() {
        var you = new Span("You");
        you.addClassName("kith-nobody__you");
        var circles = new Div(new Span(), new Span(), new Span(), you);
        circles.addClassName("kith-nobody__circles");
        circles.getElement().setAttribute("aria-hidden", "true");
        return circles;
    }

    private EmptyInvite invite() {
        if (people.isEmpty()) {
            var start = new Button(
                    "Import your people", click -> UI.getCurrentOrThrow().navigate("import"));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            return new EmptyInvite(
                    "Nobody here yet but you",
                    "Once your people are here, the circles show who is near and who is drifting out.",
                    start);
        }
        var look = new Button("See your people", click -> UI.getCurrentOrThrow().navigate("people"));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyInvite(
                "Your circles are still empty",
                "Log a coffee, a call or a note with somebody, or choose a circle on their page, and they appear here.",
                look);
    }

    private static List<String> tags(CirclesNow found) {
        return found.people().stream()
                .flatMap(one -> one.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static void open(ContactId person) {
        UI.getCurrentOrThrow().navigate("people/" + person);
    }
}
