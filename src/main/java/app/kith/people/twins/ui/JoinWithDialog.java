package app.kith.people.twins.ui;

import app.kith.people.ContactProfile;
import app.kith.people.cards.TwinCompare;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Two people side by side, of whom the user says that they are one.
class JoinWithDialog extends Dialog {
    private final ContactProfile kept;
    private final BiFunction<ContactProfile, ContactProfile, TwinCompare> sides;
    private final Join take;
    private final Div body = new Div();
    private final Button join = new Button("Join into one", click -> join());
    private @Nullable ContactProfile other;
    private @Nullable TwinCompare compare;

    /// Told whom to join into the one who is kept.
    @FunctionalInterface
    interface Join {
        void join(ContactProfile other, Map<ContactField, Side> picks);
    }

    JoinWithDialog(ContactProfile kept, BiFunction<ContactProfile, ContactProfile, TwinCompare> sides, Join take) {
        this.kept = kept;
        this.sides = sides;
        this.take = take;
        setHeaderTitle("Is this one person?");
        setWidth("min(860px, 96vw)");
        body.addClassName("kith-join-with");
        var how = new Paragraph(
                "Interactions, tasks, handles, facts and tags of both stay. You can split them again at any time.");
        how.addClassNames("kith-small", "kith-muted");
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setEnabled(false);
        getFooter().add(new Button("Cancel", click -> close()), join);
        add(body, how);
    }

    /// Puts what asks for the other one above the two.
    JoinWithDialog asking(Component field) {
        addComponentAsFirst(field);
        return this;
    }

    /// @param person null for nobody yet
    void show(@Nullable ContactProfile person) {
        other = person;
        compare = person == null ? null : sides.apply(kept, person);
        body.removeAll();
        if (compare != null) {
            body.add(compare);
        }
        join.setEnabled(compare != null);
    }

    private void join() {
        if (other != null && compare != null) {
            close();
            take.join(other, compare.picks());
        }
    }
}
