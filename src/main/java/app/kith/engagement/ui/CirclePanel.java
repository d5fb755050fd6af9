package app.kith.engagement.ui;

import app.kith.design.Toasts;
import app.kith.engagement.Engagement;
import app.kith.people.Circle;
import app.kith.people.ContactProfile;
import app.kith.people.cards.CircleTag;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;

/// The circle below the name, as a menu to choose another.
@SpringComponent
class CirclePanel implements ContactPanel {
    private static final List<Circle> CHOICES =
            List.of(Circle.INNER, Circle.CLOSE, Circle.ACTIVE, Circle.WIDER, Circle.KNOWN);

    private final Engagement engagement;

    CirclePanel(Engagement engagement) {
        this.engagement = engagement;
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
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("kith-circle-menu");
        var root = menu.addItem(new CircleTag(standing.circle()));
        root.setAriaLabel("Circle: " + standing.circle().label());
        var choices = root.getSubMenu();
        for (var circle : CHOICES) {
            var choice = choices.addItem(new CircleTag(circle), click -> choose(person, circle, refresh));
            choice.setCheckable(true);
            choice.setChecked(standing.circlePinned() && standing.circle() == circle);
        }
        choices.addSeparator();
        var kith = choices.addItem("Let Kith suggest", click -> letKithSuggest(person, refresh));
        kith.setCheckable(true);
        kith.setChecked(!standing.circlePinned());
        return Optional.of(menu);
    }

    private void choose(ContactProfile person, Circle circle, Runnable refresh) {
        engagement.keepIn(List.of(person.id()), circle);
        Toasts.say(
                "%s is kept in the circle %s.".formatted(person.callName(), circle.label()),
                () -> putBack(person, refresh));
        refresh.run();
    }

    private void letKithSuggest(ContactProfile person, Runnable refresh) {
        engagement.letRankDecide(List.of(person.id()));
        Toasts.say(
                "Kith suggests the circle of %s again.".formatted(person.callName()), () -> putBack(person, refresh));
        refresh.run();
    }

    private void putBack(ContactProfile before, Runnable refresh) {
        if (before.standing().circlePinned()) {
            engagement.keepIn(List.of(before.id()), before.standing().circle());
        } else {
            engagement.letRankDecide(List.of(before.id()));
        }
        refresh.run();
    }
}
