package app.kith.reach.ui;

import app.kith.design.Picture;
import app.kith.design.Words;
import app.kith.reach.FollowedPlace;
import app.kith.reach.SeveralPlaces;
import app.kith.reach.model.OverlapPicture;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Up to four places as circles: their areas are those who follow, their overlaps those who follow in both.
@Tag("kith-crossover")
@JsModule("./components/kith-crossover.ts")
class CrossoverPicture extends Picture {

    /// A circle as it is drawn.
    record Disc(String label, String written, double x, double y, double radius) {}

    /// @param several two to four places
    void show(SeveralPlaces several, Words words) {
        var places = several.places();
        var sizes =
                places.stream().map(place -> (double) place.count().followers()).toList();
        var circles = OverlapPicture.of(sizes, several::shared).circles();
        var discs = new ArrayList<Disc>();
        for (var at = 0; at < circles.size(); at++) {
            var circle = circles.get(at);
            discs.add(new Disc(
                    label(places.get(at)), followers(places.get(at), words), circle.x(), circle.y(), circle.radius()));
        }
        getElement().setPropertyList("discs", List.copyOf(discs));
        setSummary("Circles that overlap: %s."
                .formatted(places.stream()
                        .map(place -> label(place) + " " + followers(place, words))
                        .collect(Collectors.joining(", "))));
    }

    private static String label(FollowedPlace place) {
        return place.count().place().label();
    }

    private static String followers(FollowedPlace place, Words words) {
        return words.number(place.count().followers());
    }
}
