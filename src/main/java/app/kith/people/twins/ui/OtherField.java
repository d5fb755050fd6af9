package app.kith.people.twins.ui;

import app.kith.people.AddressBook;
import app.kith.people.ContactProfile;
import app.kith.people.PersonRef;
import app.kith.people.cards.PersonLine;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Picks who is the same person: those whose name has a word of this one's until something is typed.
class OtherField extends ComboBox<PersonRef> {
    private static final int SHOWN = 30;

    OtherField(AddressBook people, ContactProfile person) {
        super("Who is the same person as %s?".formatted(person.name()));
        setPlaceholder("A name");
        setItemLabelGenerator(PersonRef::name);
        setRenderer(new ComponentRenderer<>(PersonLine::new));
        setItems(new Others(people, person));
        setWidthFull();
    }

    private static final class Others extends AbstractBackEndDataProvider<PersonRef, String> {
        private final transient AddressBook people;
        private final transient ContactProfile person;

        Others(AddressBook people, ContactProfile person) {
            this.people = people;
            this.person = person;
        }

        @Override
        public Object getId(PersonRef one) {
            return one.id();
        }

        @Override
        protected Stream<PersonRef> fetchFromBackEnd(Query<PersonRef, String> query) {
            return found(query).stream().skip(query.getOffset()).limit(query.getLimit());
        }

        @Override
        protected int sizeInBackEnd(Query<PersonRef, String> query) {
            return found(query).size();
        }

        private List<PersonRef> found(Query<PersonRef, String> query) {
            var typed = query.getFilter().orElse("").strip();
            var words = typed.isEmpty() ? Arrays.stream(person.name().split("\\s+")) : Stream.of(typed);
            return words.flatMap(word -> people.named(word, SHOWN).stream())
                    .filter(one -> !one.id().equals(person.id()))
                    .distinct()
                    .limit(SHOWN)
                    .toList();
        }
    }
}
