package app.kith.people.relations.ui;

import app.kith.design.Picture;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.relations.Network;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// People as dots, nearer circles larger, in the colour of their band; what they are to each other as lines, and dashed
/// where they were only seen together.
@Tag("kith-network")
@JsModule("./components/kith-network.ts")
@NpmPackage(value = "d3-force", version = "3.0.0")
@NpmPackage(value = "@types/d3-force", version = "3.0.10", dev = true)
class NetworkPicture extends Picture {

    /// A dot.
    record Dot(String id, String name, @Nullable Integer score, int circle, String circleName) {
        static Dot of(PersonRef person) {
            var standing = person.standing();
            return new Dot(
                    person.id().toString(),
                    person.name(),
                    standing.score(),
                    standing.circle().ordinal(),
                    standing.circle().label());
        }
    }

    /// A line between two places in the list of dots.
    record Line(int one, int other, @Nullable String words, int times) {}

    /// @param open what to do with somebody the user picks
    NetworkPicture(Consumer<ContactId> open) {
        addListener(Opened.class, event -> ContactId.parse(event.id).ifPresent(open));
    }

    void show(Network network, @Nullable ContactId centre) {
        var places = new HashMap<ContactId, Integer>();
        network.people().forEach(person -> places.put(person.id(), places.size()));
        var lines = network.edges().stream()
                .map(edge -> new Line(
                        Objects.requireNonNull(places.get(edge.one())),
                        Objects.requireNonNull(places.get(edge.other())),
                        edge.role() == null ? null : NetworkWords.between(edge.role()),
                        edge.times()))
                .toList();
        setSummary(network.summary());
        getElement().setProperty("centre", centre == null ? "" : centre.toString());
        getElement()
                .setPropertyList(
                        "people", network.people().stream().map(Dot::of).toList());
        getElement().setPropertyList("edges", List.copyOf(lines));
    }

    /// Somebody was picked.
    @DomEvent("open-person")
    public static class Opened extends ComponentEvent<NetworkPicture> {
        private final String id;

        public Opened(NetworkPicture source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }
    }
}
