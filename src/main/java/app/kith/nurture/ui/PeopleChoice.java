package app.kith.nurture.ui;

import app.kith.people.AddressBook;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRef;
import app.kith.people.PersonRow;
import app.kith.people.cards.PersonLine;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Stream;

/// Chooses people by a part of their name; those one was in touch with last come first.
class PeopleChoice extends MultiSelectComboBox<PersonRef> {
    private static final int SHOWN = 30;

    PeopleChoice(String label, AddressBook people) {
        super(label);
        setItemLabelGenerator(PersonRef::name);
        setRenderer(new ComponentRenderer<>(PersonLine::new));
        setPlaceholder("A name");
        setItems(new Named(people));
    }

    /// The best few of a search; whoever looks for somebody else types on.
    static final class Named extends AbstractBackEndDataProvider<PersonRef, String> {
        private final transient AddressBook people;

        Named(AddressBook people) {
            this.people = people;
        }

        @Override
        public Object getId(PersonRef person) {
            return person.id();
        }

        @Override
        protected Stream<PersonRef> fetchFromBackEnd(Query<PersonRef, String> query) {
            return found(query).skip(query.getOffset()).limit(query.getLimit());
        }

        @Override
        protected int sizeInBackEnd(Query<PersonRef, String> query) {
            return (int) found(query).count();
        }

        private Stream<PersonRef> found(Query<PersonRef, String> query) {
            var words = query.getFilter().orElse("");
            if (!words.isBlank()) {
                return people.named(words, SHOWN).stream();
            }
            var latest = new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true);
            return people.search(PeopleFilter.EVERYONE, latest, 0, SHOWN).stream()
                    .map(PersonRow::person);
        }
    }
}
