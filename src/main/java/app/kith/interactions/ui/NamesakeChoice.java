package app.kith.interactions.ui;

import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.people.ContactId;
import app.kith.people.Namesake;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks which of several people is meant, or whether it is somebody new. The empty choice is the new person.
class NamesakeChoice extends RadioButtonGroup<Optional<Namesake>> {

    NamesakeChoice(Mentioned person, Consumer<ContactId> pick, Runnable add) {
        addClassName("kith-log__choice");
        setLabel(LogWords.which(person));
        var items = new ArrayList<Optional<Namesake>>();
        person.others().forEach(other -> items.add(Optional.of(other)));
        items.add(Optional.empty());
        setItems(items);
        setRenderer(new ComponentRenderer<>(item -> line(item, person.name())));
        if (person.isNew()) {
            setValue(Optional.empty());
        }
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                change.getValue().ifPresentOrElse(chosen -> pick.accept(chosen.id()), add);
            }
        });
    }

    private static Span line(Optional<Namesake> item, String name) {
        var line = new Span();
        line.addClassName("kith-row");
        item.ifPresentOrElse(
                namesake -> {
                    line.add(WarmthRing.of(namesake.person(), WarmthRing.LINE));
                    line.add(new Span(namesake.person().name()));
                    if (namesake.about() != null) {
                        var about = new Span(namesake.about());
                        about.addClassNames("kith-small", "kith-muted");
                        line.add(about);
                    }
                },
                () -> line.add(new Span("Somebody new called " + name)));
        return line;
    }
}
