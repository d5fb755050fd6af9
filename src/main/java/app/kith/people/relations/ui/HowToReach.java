package app.kith.people.relations.ui;

import app.kith.design.SectionTitle;
import app.kith.people.ContactProfile;
import app.kith.people.cards.WarmthRing;
import app.kith.people.relations.WarmPath;
import app.kith.people.relations.WarmPaths;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// Who could introduce the user to somebody they are hardly in touch with.
@SpringComponent
class HowToReach implements ContactPanel {
    private final WarmPaths paths;

    HowToReach(WarmPaths paths) {
        this.paths = paths;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title() {
        return "How to reach them";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var score = person.standing().score();
        if (person.binnedAt() != null || (score != null && score >= WarmPaths.LEAST_SCORE)) {
            return Optional.empty();
        }
        return paths.to(person.id()).map(this::way);
    }

    private Component way(WarmPath path) {
        var faces = new Div();
        faces.addClassNames("kith-row", "kith-way");
        for (var step : path.steps()) {
            var face = new Anchor("people/" + step.person().id(), WarmthRing.of(step.person(), WarmthRing.ROW));
            face.getElement().setAttribute("router-link", true);
            faces.add(face);
        }
        faces.add(WarmthRing.of(path.to(), WarmthRing.ROW));
        return new Way(new SectionTitle(title()), faces, new Paragraph(path.sentence()));
    }

    /// The section, with its looks.
    @StyleSheet("kith-network.css")
    private static final class Way extends Section {
        Way(Component... content) {
            super(content);
        }
    }
}
