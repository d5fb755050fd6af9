package app.kith.people.twins.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.SectionTitle;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactProfile;
import app.kith.people.spi.ContactPanel;
import app.kith.people.twins.CannotSplit;
import app.kith.people.twins.Joined;
import app.kith.people.twins.Merging;
import app.kith.people.twins.TwoPeople;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// "Joined with L. Ferrante on 3 May", and the way back.
@SpringComponent
class JoinedPanel implements ContactPanel {
    private final Merging merging;
    private final TwoPeople twoPeople;
    private final Workspaces workspaces;

    JoinedPanel(Merging merging, TwoPeople twoPeople, Workspaces workspaces) {
        this.merging = merging;
        this.twoPeople = twoPeople;
        this.workspaces = workspaces;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "Joined";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var all = merging.joinedInto(person.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var section = new Joins(new SectionTitle("One person"));
        all.forEach(joined -> section.add(line(person, joined, refresh)));
        return Optional.of(section);
    }

    private Component line(ContactProfile person, Joined joined, Runnable refresh) {
        var day = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale())
                .date(LocalDate.ofInstant(joined.at(), workspaces.zone()));
        var said = new Span("Joined with \u2068%s\u2069 on %s".formatted(joined.name(), day));
        said.addClassName("kith-small");
        var again = new Button("Split again", click -> split(person, joined, refresh));
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        again.setAriaLabel("Split %s from %s again".formatted(joined.name(), person.name()));
        var line = new Div(said, again);
        line.addClassName("kith-joined");
        return line;
    }

    /// Whoever was split by the user's own word is not suggested to be one person again.
    private void split(ContactProfile person, Joined joined, Runnable refresh) {
        try {
            merging.undo(joined.id());
            twoPeople.remember(joined.kept(), joined.merged());
        } catch (ChangedMeanwhile | CannotSplit refused) {
            Toasts.say(Objects.requireNonNull(refused.getMessage()));
            refresh.run();
            return;
        }
        refresh.run();
        Toasts.say("%s and %s are two people again.".formatted(person.name(), joined.name()), () -> {
            twoPeople.takeBack(joined.kept(), joined.merged());
            merging.merge(joined.kept(), joined.merged(), joined.picks());
            refresh.run();
        });
    }

    /// What a person was joined with.
    @StyleSheet("kith-twins.css")
    private static final class Joins extends Section {
        Joins(Component... content) {
            super(content);
        }
    }
}
