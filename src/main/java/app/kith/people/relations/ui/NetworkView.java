package app.kith.people.relations.ui;

import app.kith.design.BackLink;
import app.kith.design.EmptyInvite;
import app.kith.design.PictureOrList;
import app.kith.design.Refreshable;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.PeopleFilter;
import app.kith.people.criteria.Criterion;
import app.kith.people.criteria.InCircles;
import app.kith.people.criteria.Tagged;
import app.kith.people.relations.Network;
import app.kith.people.relations.NetworkFilter;
import app.kith.people.relations.Networks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Who knows whom among all one's people, as a picture and as a list.
@Route(NetworkQuery.ROUTE)
@PageTitle("Who knows whom")
@PermitAll
@StyleSheet("kith-network.css")
class NetworkView extends Div implements BeforeEnterObserver, Refreshable {
    private final Networks networks;
    private final AddressBook people;
    private final Paragraph said = new Paragraph();
    private final Select<Circle> circle = new Select<>();
    private final Select<String> tag = new Select<>();
    private final Select<Integer> most = new Select<>();
    private final PictureOrList as = new PictureOrList(this::showAs);
    private final NetworkPicture picture =
            new NetworkPicture(id -> UI.getCurrentOrThrow().navigate("people/" + id));
    private final NetworkLegend legend = new NetworkLegend();
    private final NetworkList list = new NetworkList();
    private final Div nobody = new Div();
    private NetworkQuery query = NetworkQuery.of(QueryParameters.empty());

    NetworkView(Networks networks, AddressBook people) {
        this.networks = networks;
        this.people = people;
        addClassNames("kith-page", "kith-page--full", "kith-network");
        picture.addClassName("kith-network__picture");
        said.addClassName("kith-muted");
        said.getElement().setAttribute("role", "status");
        add(
                new BackLink("people", "People"),
                new app.kith.design.PageTitle("Who knows whom"),
                said,
                filters(),
                picture,
                legend,
                list,
                nobody);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = NetworkQuery.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void refresh() {
        show();
    }

    private Div filters() {
        circle.setLabel("Circle");
        circle.setItems(Circle.values());
        circle.setEmptySelectionAllowed(true);
        circle.setEmptySelectionCaption("All circles");
        circle.setItemLabelGenerator(one -> one == null ? "All circles" : one.label());
        circle.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(query.filter(query.filter().circle(event.getValue())));
            }
        });
        tag.setLabel("Tag");
        tag.setEmptySelectionAllowed(true);
        tag.setEmptySelectionCaption("Any tag");
        tag.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(query.filter(query.filter().tag(event.getValue())));
            }
        });
        most.setLabel("Warmest");
        most.setItemLabelGenerator("%,d people"::formatted);
        most.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(query.filter(query.filter().most(event.getValue())));
            }
        });
        var row = new Div(circle, tag, most, as);
        row.addClassName("kith-network__filters");
        return row;
    }

    private void change(NetworkQuery next) {
        query = next;
        UI.getCurrentOrThrow().getPage().getHistory().pushState(null, next.location());
        show();
    }

    private void showAs(boolean isList) {
        change(query.list(isList));
    }

    private void show() {
        var filter = query.filter();
        var network = networks.of(filter);
        tag.setItems(people.tags());
        most.setItems(choices(filter.most()));
        circle.setValue(filter.circle());
        tag.setValue(filter.tag());
        most.setValue(filter.most());
        as.show(query.list());
        said.setText(words(network));
        var empty = network.edges().isEmpty();
        picture.setVisible(!empty && !query.list());
        legend.setVisible(!empty && !query.list());
        list.setVisible(!empty && query.list());
        nobody.removeAll();
        if (empty) {
            nobody.add(new EmptyInvite(
                    "Nobody here knows anybody yet",
                    "Open a person, choose “Who knows whom” and add who they know. Those who took part in one interaction are connected by themselves.",
                    new Button("Show everyone", click -> UI.getCurrentOrThrow().navigate("people"))));
        } else if (query.list()) {
            list.show(network);
        } else {
            picture.show(network, null);
        }
    }

    /// "The warmest 150 of 214 people, 62 connections. …"
    private String words(Network network) {
        var filter = query.filter();
        var which = new ArrayList<Criterion>();
        if (filter.circle() != null) {
            which.add(new InCircles(Set.of(filter.circle())));
        }
        if (filter.tag() != null) {
            which.add(new Tagged(List.of(filter.tag())));
        }
        var all = people.count(new PeopleFilter("", which, false));
        var shown = network.people().size();
        return shown < all
                ? "The warmest %,d of %,d people, %s".formatted(shown, all, network.connections())
                : network.summary();
    }

    private static Integer[] choices(int chosen) {
        return IntStream.concat(IntStream.of(50, 150, 400, NetworkFilter.LARGEST), IntStream.of(chosen))
                .distinct()
                .sorted()
                .boxed()
                .toArray(Integer[]::new);
    }
}
