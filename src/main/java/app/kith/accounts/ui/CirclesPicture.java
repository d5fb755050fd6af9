package app.kith.accounts.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/// People on quiet circles, made up and only to look at: nothing here is said to a screen reader. Each has a
/// face in `faces.json`.
@JsModule("./components/kith-warmth-ring.ts")
class CirclesPicture extends Div {
    private static final int MIDDLE = 330;
    private static final List<Dot> DOTS = List.of(
            new Dot("Mei-Ling Tan", 95, 93, 96, 0, 0),
            new Dot("Ifeoma Adeyinka", 88, 88, 64, -150, -96),
            new Dot("Leila Farahmand", 83, 83, 64, 150, -70),
            new Dot("Noor van Dalen", 74, 74, 56, -188, 76),
            new Dot("Ana Ruiz", 72, 84, 72, 62, 150),
            new Dot("Harpreet Gill", 74, 74, 46, -70, 196),
            new Dot("Tomasz Wierzbicki", 44, 63, 46, 214, 112),
            new Dot("Catalina Restrepo", 68, 68, 46, -40, -204),
            new Dot("Iolo Prydderch", 41, 41, 40, 120, -206),
            new Dot("Oskar Lindgren", 24, 40, 40, -262, -30),
            new Dot("Kenji Shirakawa", 49, 49, 40, 262, -150),
            new Dot("Wanjiru Kamau", 54, 54, 40, -230, -190),
            new Dot("Amara Diallo", 85, 85, 50, 238, 16));

    CirclesPicture() {
        addClassName("kith-welcome__art");
        getElement().setAttribute("aria-hidden", "true");
        var orbits = new Div();
        orbits.addClassName("kith-orbits");
        DOTS.forEach(dot -> orbits.getElement().appendChild(dot.drawn()));
        add(orbits);
    }

    /// @param x pixels to the right of the middle
    /// @param y pixels below it
    private record Dot(String name, int score, int before, int size, int x, int y) {
        Element drawn() {
            return new Element("kith-warmth-ring")
                    .setAttribute("person", name)
                    .setAttribute("name", name)
                    .setAttribute("image", "face:" + name)
                    .setAttribute("score", String.valueOf(score))
                    .setAttribute("before", String.valueOf(before))
                    .setAttribute("size", String.valueOf(size))
                    .setAttribute(
                            "style", "left:%dpx;top:%dpx".formatted(MIDDLE + x - size / 2, MIDDLE + y - size / 2));
        }
    }
}
