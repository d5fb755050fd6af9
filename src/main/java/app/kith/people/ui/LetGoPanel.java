package app.kith.people.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Icon;
import app.kith.design.Words;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/// The quiet mark of somebody who was let go.
@SpringComponent
class LetGoPanel implements ContactPanel {
    private final Workspaces workspaces;

    LetGoPanel(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.META;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Let go";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var since = person.standing().letGoOn();
        if (since == null) {
            return Optional.empty();
        }
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var mark = new Div(new Icon(Icon.Name.MOON, 16), new Span("Let go on " + words.date(since)));
        mark.addClassNames("kith-meta__item", "kith-muted");
        mark.getElement().setAttribute("title", "Kith suggests no word with them. A talk ends that.");
        return Optional.of(mark);
    }
}
