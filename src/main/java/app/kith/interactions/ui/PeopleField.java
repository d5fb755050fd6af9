package app.kith.interactions.ui;

import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.PersonRef;
import app.kith.people.PersonRow;
import app.kith.people.cards.PersonLine;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Picks people out of however many there are: those one was in touch with last until something is typed,
/// then those of that name.
class PeopleField extends MultiSelectComboBox<PersonRef> {
    private static final PeopleOrder RECENT = new PeopleOrder(PeopleOrder.By.LAST_INTERACTION, true);

    private final AddressBook book;

    PeopleField(String label, AddressBook book) {
        super(label);
        this.book = book;
        setItemLabelGenerator(PersonRef::name);
        setItems(query -> found(query).stream());
        getLazyDataView().setIdentifierProvider(PersonRef::id);
        setRenderer(new ComponentRenderer<>(PersonLine::new));
        setAutoExpand(AutoExpandMode.VERTICAL);
        setWidthFull();
    }

    private List<PersonRef> found(Query<PersonRef, String> query) {
        var typed = query.getFilter().orElse("");
        var upTo = query.getOffset() + query.getLimit();
        return typed.isBlank()
                ? book.search(PeopleFilter.EVERYONE, RECENT, query.getOffset(), query.getLimit()).stream()
                        .map(PersonRow::person)
                        .toList()
                : book.named(typed, upTo).stream().skip(query.getOffset()).toList();
    }

    Set<ContactId> people() {
        return getValue().stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
