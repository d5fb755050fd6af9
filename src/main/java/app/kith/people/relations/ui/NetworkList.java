package app.kith.people.relations.ui;

import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLink;
import app.kith.people.cards.WarmthRing;
import app.kith.people.relations.Network;
import app.kith.people.relations.Network.Edge;
import app.kith.people.relations.TieKind;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The network as a list: each person with those they know, those who know most first.
class NetworkList extends Div {
    /// Below this width, in pixels, there is only room for who knows whom.
    private static final int PHONE = 700;

    private final Grid<Line> grid = new Grid<>();
    private final Grid.Column<Line> person;
    private final Grid.Column<Line> number;

    /// A person with those they are connected with, in words.
    record Line(PersonRef person, int number, String with) {}

    NetworkList() {
        addClassName("kith-network__list");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        person = grid.addComponentColumn(NetworkList::face)
                .setHeader("Person")
                .setComparator(Comparator.comparing(line -> line.person().name()))
                .setWidth("200px")
                .setFlexGrow(0);
        number = grid.addColumn(Line::number)
                .setHeader("Knows")
                .setSortable(true)
                .setWidth("92px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> {
                    var with = new Span(line.with());
                    with.addClassName("kith-network__with");
                    return with;
                })
                .setHeader("Whom")
                .setWidth("160px")
                .setFlexGrow(1);
        grid.setAriaLabel("Who knows whom");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(grid);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var size = attach.getUI().getPage().windowSizeSignal();
        Signal.effect(this, () -> {
            var width = size.get().width();
            var isPhone = width > 0 && width < PHONE;
            number.setVisible(!isPhone);
            person.setWidth(isPhone ? "150px" : "200px");
        });
    }

    void show(Network network) {
        var names = network.people().stream().collect(Collectors.toMap(PersonRef::id, PersonRef::name));
        var of = new HashMap<ContactId, List<String>>();
        for (var edge : network.edges()) {
            note(of, edge.one(), said(edge, false, names));
            note(of, edge.other(), said(edge, true, names));
        }
        grid.setItems(network.people().stream()
                .map(person -> {
                    var with = of.getOrDefault(person.id(), List.of());
                    return new Line(person, with.size(), String.join(", ", with));
                })
                .filter(line -> line.number() > 0)
                .sorted(Comparator.comparingInt(Line::number).reversed())
                .toList());
    }

    private static void note(Map<ContactId, List<String>> of, ContactId id, String words) {
        of.computeIfAbsent(id, key -> new ArrayList<>()).add(words);
    }

    /// The other end in words: "Jorge Sanz (partner)", "Luca Ferrante (together 3 times)".
    private static String said(Edge edge, boolean fromOther, Map<ContactId, String> names) {
        var name = names.getOrDefault(fromOther ? edge.one() : edge.other(), "");
        var role = edge.role();
        if (role == null) {
            return "%s (together %s)".formatted(name, edge.times() == 1 ? "once" : edge.times() + " times");
        }
        if (role.kind() == TieKind.INTRODUCED) {
            return "%s (introduced)".formatted(name);
        }
        return "%s (%s)".formatted(name, fromOther ? role.word() : role.back());
    }

    private static Div face(Line line) {
        var face = new Div(WarmthRing.of(line.person(), WarmthRing.LINE), new PersonLink(line.person()));
        face.addClassName("kith-row");
        return face;
    }
}
