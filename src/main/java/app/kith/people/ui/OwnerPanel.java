package app.kith.people.ui;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.design.Icon;
import app.kith.design.MenuButton;
import app.kith.design.Toasts;
import app.kith.people.ContactProfile;
import app.kith.people.Owners;
import app.kith.people.spi.ContactPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who of the team looks after a person, below the name, as a menu to choose another. Whoever works alone
/// sees none.
@SpringComponent
class OwnerPanel implements ContactPanel {
    private final Owners owners;

    OwnerPanel(Owners owners) {
        this.owners = owners;
    }

    @Override
    public Place place() {
        return Place.META;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Owner";
    }

    @Override
    public Optional<Component> show(ContactProfile person, Runnable refresh) {
        var members = owners.members();
        if (members.size() < 2) {
            return Optional.empty();
        }
        var owner = owners.of(List.of(person.id())).get(person.id());
        var said = owner == null ? "No owner" : "Owner: " + owner.name();
        var face = MenuButton.face(new Icon(Icon.Name.USER_ROUND, 16), new Span(said));
        var menu = new MenuButton(face, said, choices -> {
            for (var member : members) {
                var choice = choices.addItem(member.name(), click -> choose(person, member, owner, refresh));
                choice.setCheckable(true);
                choice.setChecked(member.equals(owner));
            }
            choices.addSeparator();
            choices.addItem("Nobody", click -> choose(person, null, owner, refresh));
        });
        return Optional.of(menu);
    }

    private void choose(ContactProfile person, @Nullable Member chosen, @Nullable Member before, Runnable refresh) {
        owners.give(List.of(person.id()), id(chosen));
        refresh.run();
        var said = chosen == null
                ? "Nobody looks after %s any more.".formatted(person.callName())
                : "%s looks after %s.".formatted(chosen.name(), person.callName());
        Toasts.say(said, () -> {
            owners.give(List.of(person.id()), id(before));
            refresh.run();
        });
    }

    private static @Nullable UserId id(@Nullable Member member) {
        return member == null ? null : member.id();
    }
}
