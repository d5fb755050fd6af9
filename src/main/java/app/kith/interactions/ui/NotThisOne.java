package app.kith.interactions.ui;

import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.people.ContactId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/// "Not this Ana? Ana Rusu": who else is called that, to be taken with one click.
class NotThisOne extends Div {
    private static final int MOST = 3;

    NotThisOne(Mentioned person, Consumer<ContactId> pick) {
        addClassNames("kith-log__others", "kith-small");
        var known = person.known();
        add(new Span("Not this %s?"
                .formatted(known == null ? person.name() : known.person().callName())));
        person.others().stream().limit(MOST).forEach(other -> {
            var button = new NativeButton(other.person().name());
            button.addClassName("kith-link");
            button.addClickListener(click -> pick.accept(other.id()));
            add(button);
        });
    }
}
