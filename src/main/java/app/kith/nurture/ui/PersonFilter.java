package app.kith.nurture.ui;

import app.kith.people.AddressBook;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLine;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks for whom; empty for everybody.
class PersonFilter extends ComboBox<PersonRef> {

    PersonFilter(AddressBook people, Consumer<@Nullable PersonRef> chosen) {
        setPlaceholder("For everybody");
        setAriaLabel("For whom");
        setClearButtonVisible(true);
        setItemLabelGenerator(PersonRef::name);
        setRenderer(new ComponentRenderer<>(PersonLine::new));
        setItems(new PeopleChoice.Named(people));
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
