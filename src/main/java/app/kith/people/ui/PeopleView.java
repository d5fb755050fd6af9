package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.channels.Channels;
import app.kith.design.BesidePage;
import app.kith.design.Icon;
import app.kith.design.Refreshable;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.Owners;
import app.kith.people.PeopleFilter;
import app.kith.people.spi.InteractionStrips;
import app.kith.people.tags.Tags;
import app.kith.people.twins.Twins;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/// Everybody the workspace knows: searched, filtered, sorted, chosen. What is shown lies in the address.
@Route("people")
@PageTitle("People")
@Menu(title = "People", order = 1, icon = "users-round")
@PermitAll
@StyleSheet("kith-people-list.css")
@StyleSheet("kith-bulk.css")
@StyleSheet("kith-tags.css")
class PeopleView extends Div implements BeforeEnterObserver, Refreshable {
    /// Windows narrower than this are phones.
    private static final int PHONE = 700;

    private final AddressBook people;
    private final Owners owners;
    private final ContactEditor editor;
    private final ListAsItWas listAsItWas;
    private final app.kith.design.PageTitle title = new app.kith.design.PageTitle("People");
    private final DuplicatesLink duplicates;
    private final MyViews myViews;
    private final SearchBox search;
    private final ViewCounts counts;
    private final PeopleViews views;
    private final ViewActions viewActions;
    private final FilterBar filters;
    private final PeopleRows rows;
    private final PeopleGrid grid;
    private final NobodyHere nobody = new NobodyHere();
    private final Choosing choosing;
    private final BinBar bin;
    private final MorePeople more;
    private PeopleQuery query = PeopleQuery.EVERYONE;

    PeopleView(
            AddressBook people,
            Twins twins,
            Tags tags,
            Channels channels,
            Owners owners,
            Workspaces workspaces,
            ObjectProvider<InteractionStrips> strips,
            ContactEditor editor,
            Choosing.Maker choosing,
            ListAsItWas listAsItWas,
            MyViews myViews,
            FindReasons reasons,
            BesidePage beside) {
        this.people = people;
        this.owners = owners;
        this.editor = editor;
        this.listAsItWas = listAsItWas;
        this.myViews = myViews;
        search = new SearchBox(workspaces::today, filter -> change(query.filter(filter)));
        counts = new ViewCounts(people::counts, beside);
        views = new PeopleViews(counts, this::change);
        viewActions = new ViewActions(myViews, this::change, this::reload);
        duplicates = new DuplicatesLink(twins);
        filters = new FilterBar(
                filter -> change(query.filter(filter)),
                order -> change(query.order(order)),
                () -> FilterChoices.of(people, tags, channels, owners),
                tags::colours);
        rows = new PeopleRows(people, strips, workspaces, tags, owners, reasons, this::getLocale);
        grid = new PeopleGrid(rows, PeopleView::open, order -> change(query.order(order)));
        this.choosing = choosing.of(grid, rows, this::reload);
        bin = new BinBar(() -> this.choosing.emptyBin(people.countInBin()));
        more = new MorePeople(this.choosing);
        addClassNames("kith-page", "kith-page--full", "kith-people");
        add(
                head(),
                search.said(),
                row("kith-views", views, viewActions, this.choosing.begin()),
                filters,
                bin,
                grid,
                nobody,
                this.choosing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        counts.begin();
        var isTeam = owners.isTeam();
        rows.setTeam(isTeam);
        grid.setTeam(isTeam);
        show(PeopleQuery.of(event.getLocation().getQueryParameters()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var size = attach.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = size.get().width();
            var phone = width > 0 && width < PHONE;
            grid.fit(width);
            choosing.onNarrow(PeopleGrid.isNarrow(width));
            more.onPhone(phone);
            filters.onPhone(phone);
        });
    }

    @Override
    public void refresh() {
        reload();
    }

    private Div head() {
        var add = new Button("Add a person", new Icon(Icon.Name.USER_ROUND_PLUS), click -> addPerson(""));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var gap = new Span();
        gap.addClassName("kith-grow");
        return row("kith-people__head", title, duplicates, gap, search.field(), add, more);
    }

    /// Shows another list and writes it into the address; a search being typed does not fill the history.
    private void change(PeopleQuery next) {
        if (next.equals(query)) {
            return;
        }
        var page = UI.getCurrentOrThrow().getPage();
        if (next.filter().text().equals(query.filter().text())) {
            page.getHistory().pushState(null, next.location());
        } else {
            // at once: the router's own way waits for its next navigation, which a reload would not see
            page.executeJs(
                    "history.replaceState(history.state, '', $0)",
                    next.location().getPathWithQueryParameters());
        }
        show(next);
    }

    private void show(PeopleQuery next) {
        query = next;
        listAsItWas.remember(next);
        search.show(next.filter());
        filters.show(next);
        grid.show(next.order());
        list();
    }

    /// Shows who is there now, after people or views have changed.
    private void reload() {
        counts.begin();
        list();
    }

    private void list() {
        grid.deselectAll();
        var all = people.count();
        var shown = query.filter().equals(PeopleFilter.EVERYONE) ? all : people.count(query.filter());
        rows.show(query, shown);
        var saved = myViews.all();
        views.show(query, saved, all);
        viewActions.show(query, saved);
        duplicates.refresh();
        title.setCount(count(shown, all));
        choosing.show(query, shown);
        more.show(shown);
        nobody.setVisible(shown == 0);
        grid.setVisible(shown > 0);
        bin.setVisible(query.filter().inBin() && shown > 0);
        if (all == 0 && query.filter().equals(PeopleFilter.EVERYONE)) {
            nobody.inviteToBegin(() -> UI.getCurrentOrThrow().navigate("import"), () -> addPerson(""));
        } else if (shown == 0) {
            var text = query.filter().text();
            nobody.offerToClear(
                    text,
                    query.filter().inBin(),
                    () -> change(query.filter(PeopleFilter.EVERYONE)),
                    () -> addPerson(text));
        }
    }

    private String count(int shown, int all) {
        if (query.filter().inBin()) {
            return shown + " in the bin";
        }
        return shown == all ? String.valueOf(all) : "%d of %d".formatted(shown, all);
    }

    private void addPerson(String name) {
        editor.add(name, this::reload);
    }

    private static void open(ContactId id) {
        UI.getCurrentOrThrow().navigate("people/" + id.value());
    }

    private static Div row(String name, Component... content) {
        var row = new Div(content);
        row.addClassNames("kith-row", name);
        return row;
    }
}
