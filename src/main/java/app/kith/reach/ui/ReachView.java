package app.kith.reach.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.Channels;
import app.kith.channels.audience.AudienceCounts;
import app.kith.design.EmptyInvite;
import app.kith.design.LostFocus;
import app.kith.design.Panel;
import app.kith.design.PictureOrList;
import app.kith.design.Refreshable;
import app.kith.design.SectionTitle;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.reach.Followed;
import app.kith.reach.Growth;
import app.kith.reach.InPerson;
import app.kith.reach.Reach;
import app.kith.reach.model.ReachEstimate;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Who follows, who of them is known, and how many can be expected to hear what one says.
@Route("reach")
@PageTitle("Reach")
@Menu(title = "Reach", order = 10, icon = "radar")
@PermitAll
@StyleSheet("kith-facts.css")
@StyleSheet("kith-reach.css")
class ReachView extends Div implements BeforeEnterObserver, Refreshable {
    private final Reach reach;
    private final Words words;
    private final app.kith.design.PageTitle title = new app.kith.design.PageTitle("");
    private final Button example = new Button("", click -> toggleExample());
    private final ReachNumbers numbers = new ReachNumbers();
    private final SectionTitle funnelTitle = new SectionTitle("How far it may go");
    private final ReachFunnel funnel = new ReachFunnel();
    private final FactTable table = new FactTable("Step", "People", "Likely between", "How");
    private final GuessPanel guesses = new GuessPanel(this::change);
    private final PlaceList places;
    private final CrossoverPanel crossover;
    private final CarrierList carriers;
    private final GrowthPanel over;
    private final InPersonPanel person;
    private final Growth growth;
    private final Div columns = new Div();
    private final Div nobody = new Div();
    private ReachQuery query = ReachQuery.USUAL;
    private Followed followed;
    private Measured measured = Measured.NOTHING;

    ReachView(
            Reach reach,
            Growth growth,
            InPerson inPerson,
            AddressBook people,
            AudienceCounts counts,
            Channels channels,
            Workspaces workspaces) {
        this.reach = reach;
        this.growth = growth;
        words = new Words(workspaces.today(), getLocale());
        followed = Followed.example(words.today());
        places = new PlaceList(counts, channels, words, this::refresh);
        crossover = new CrossoverPanel(words);
        carriers = new CarrierList(words);
        over = new GrowthPanel(words);
        person = new InPersonPanel(inPerson, people, words);
        addClassNames("kith-page", "kith-page--full", "kith-reach-page");
        var below = new Div(crossover, carriers, places, over, person);
        below.addClassName("kith-reach-page__pair");
        var main = new Div(numbers, picture(), below);
        main.addClassName("kith-reach-page__main");
        columns.add(main, guesses);
        columns.addClassName("kith-reach-page__columns");
        add(head(), columns, nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = ReachQuery.of(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public void refresh() {
        followed = query.example() ? Followed.example(words.today()) : reach.now();
        var isEmpty = followed.places().isEmpty();
        columns.setVisible(!isEmpty);
        example.setVisible(!isEmpty);
        example.setText(query.example() ? "Back to your own" : "See the example");
        nobody.removeAll();
        if (isEmpty) nobody.add(invite());
        measured = query.example() ? Measured.NOTHING : Measured.of(followed);
        guesses.show(query, measured);
        places.show(followed, !query.example());
        over.show(lines());
        carriers.show(query.example() || isEmpty ? List.of() : reach.carriers(CarrierList.SHOWN));
        show();
    }

    private List<Growth.Line> lines() {
        if (query.example() || followed.places().isEmpty()) return List.of();
        growth.note(followed);
        return growth.lines();
    }

    private Header head() {
        example.addThemeVariants(ButtonVariant.TERTIARY);
        var sentence = new Paragraph(
                "Following is not knowing. This page shows what each number can carry, and how sure anyone can be.");
        sentence.addClassName("kith-muted");
        var words = new Div(title, sentence);
        words.addClassName("kith-grow");
        var head = new Header(words, example);
        head.addClassNames("kith-row", "kith-reach-page__head");
        return head;
    }

    private Panel picture() {
        table.setVisible(false);
        var tabs = new PictureOrList(isList -> {
            table.setVisible(isList);
            funnel.setSeen(!isList);
        });
        tabs.show(false);
        funnelTitle.addClassName("kith-grow");
        var head = new Div(funnelTitle, tabs);
        head.addClassNames("kith-row", "kith-reach-page__head");
        var scale = new Paragraph("Each gridline is ten times the one before. Pale ends are what is likely.");
        scale.addClassNames("kith-small", "kith-muted");
        return new Panel(head, scale, funnel, table, new SaveAs("reach", "how far it may go", funnel, table));
    }

    private void show() {
        var estimate = estimate();
        var counted = FunnelStep.about(estimate.counted(), words);
        title.setTitle(
                followed.places().isEmpty()
                        ? "Reach"
                        : query.example()
                                ? "%s follow you, in the example".formatted(counted)
                                : "%s follow you. You know %s of them by name."
                                        .formatted(counted, words.number(followed.known())));
        if (followed.places().isEmpty()) return;
        funnelTitle.setText("How far %s may go".formatted(counted));
        numbers.show(followed, query, estimate, words);
        var steps = FunnelStep.of(followed, query, measured, estimate, words);
        funnel.show(steps);
        person.setVisible(!query.example());
        if (!query.example()) person.show(query, estimate);
        crossover.show(followed.inSeveral(query.crossover() / 100));
        table.show(steps.stream()
                .map(step -> List.of(step.label(), step.written(), step.range(), step.detail()))
                .toList());
    }

    private ReachEstimate estimate() {
        return ReachEstimate.of(
                followed.audiences(),
                query.guesses(),
                measured.low(query),
                measured.share(query),
                measured.high(query),
                measured.own());
    }

    private void change(ReachQuery next) {
        query = next;
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, next.location());
        show();
    }

    private void toggleExample() {
        change(ReachQuery.USUAL.of(!query.example()));
        refresh();
        LostFocus.toTitle();
    }

    private EmptyInvite invite() {
        var count = new Button("Count followers", click -> places.ask(null));
        count.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyInvite(
                "Nobody counted yet",
                "Say where people follow you and how many, and this page shows how far a word of yours may go.",
                count,
                new Button("See the example", click -> toggleExample()));
    }
}
