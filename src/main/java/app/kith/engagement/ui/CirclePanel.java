package app.kith.engagement.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.MenuButton;
import app.kith.design.Words;
import app.kith.engagement.Circles;
import app.kith.engagement.Engagement;
import app.kith.people.Circle;
import app.kith.people.ContactProfile;
import app.kith.people.cards.CircleTag;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/// The circle below the name, as a menu to choose another.
@SpringComponent
class CirclePanel implements ContactPanel {
    private static final List<Circle> CHOICES =
            List.of(Circle.INNER, Circle.CLOSE, Circle.ACTIVE, Circle.WIDER, Circle.KNOWN);

    private final Engagement engagement;
    private final Circles circles;
    private final Workspaces workspaces;

    CirclePanel(Engagement engagement, Circles circles, Workspaces workspaces) {
        this.engagement = engagement;
        this.circles = circles;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.META;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Circle";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var standing = person.standing();
        var gestures = new CircleGestures(engagement, refresh);
        var menu = new MenuButton(
                MenuButton.face(new CircleTag(standing.circle())),
                "Circle: " + standing.circle().label(),
                choices -> offer(choices, person, gestures));
        menu.addClassName("kith-circle-menu");
        return Optional.of(menu);
    }

    private void offer(ContextMenu choices, ContactProfile person, CircleGestures gestures) {
        var standing = person.standing();
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var why = new Span(WhyCircle.said(circles.reason(person.id()), person.callName(), words));
        why.addClassNames("kith-small", "kith-muted", "kith-circle-menu__why");
        choices.addComponent(why);
        choices.addSeparator();
        for (var circle : CHOICES) {
            var choice = choices.addItem(
                    new CircleTag(circle), click -> gestures.keep(person.id(), person.callName(), standing, circle));
            mark(choice, circle.label(), standing.circlePinned() && standing.circle() == circle);
        }
        choices.addSeparator();
        var kith = choices.addItem(
                "Let Kith suggest", click -> gestures.letKithSuggest(person.id(), person.callName(), standing));
        mark(kith, "Let Kith suggest", !standing.circlePinned());
    }

    /// The mark is seen, and its words are heard.
    private static void mark(MenuItem choice, String name, boolean isChosen) {
        choice.setCheckable(true);
        choice.setChecked(isChosen);
        choice.setAriaLabel(isChosen ? name + ", as it is now" : name);
    }
}
