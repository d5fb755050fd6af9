package app.kith.people.relations.ui;

import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.SearchText;
import app.kith.people.cards.PersonLine;
import app.kith.people.relations.ui.SomebodyField.Somebody;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Picks one person by a part of their name, or somebody new by the whole of it.
class SomebodyField extends ComboBox<Somebody> {
    private static final int SHOWN = 30;

    /// Somebody who is there, or only a name so far.
    record Somebody(@Nullable PersonRef person, String name) {
        String callName() {
            return person == null ? name.split("\\s+", 2)[0] : person.callName();
        }

        String label() {
            return person == null ? "Add “%s”".formatted(name) : name;
        }
    }

    /// @param except who cannot be chosen
    SomebodyField(String label, AddressBook people, ContactId except) {
        super(label);
        setItemLabelGenerator(Somebody::label);
        setRenderer(new ComponentRenderer<>(SomebodyField::line));
        setPlaceholder("A name");
        setRequiredIndicatorVisible(true);
        setItems(new Named(people, except));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> {
            var typed = event.getDetail().strip();
            if (!typed.isEmpty()) {
                setValue(new Somebody(null, typed));
            }
        });
    }

    private static Span line(Somebody one) {
        if (one.person() != null) {
            return new PersonLine(one.person());
        }
        var line = new Span(one.label());
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    /// The best few of a search, and the name itself where nobody has it.
    private static final class Named extends AbstractBackEndDataProvider<Somebody, String> {
        private final transient AddressBook people;
        private final ContactId except;

        Named(AddressBook people, ContactId except) {
            this.people = people;
            this.except = except;
        }

        @Override
        public Object getId(Somebody one) {
            var person = one.person();
            return person == null ? one.name() : person.id();
        }

        @Override
        protected Stream<Somebody> fetchFromBackEnd(Query<Somebody, String> query) {
            return found(query).stream().skip(query.getOffset()).limit(query.getLimit());
        }

        @Override
        protected int sizeInBackEnd(Query<Somebody, String> query) {
            return found(query).size();
        }

        private List<Somebody> found(Query<Somebody, String> query) {
            var words = query.getFilter().orElse("").strip();
            var refs = words.isEmpty()
                    ? people.find("", SHOWN).stream().map(row -> row.person()).toList()
                    : people.named(words, SHOWN);
            var found = new ArrayList<>(refs.stream()
                    .filter(person -> !person.id().equals(except))
                    .map(person -> new Somebody(person, person.name()))
                    .toList());
            var folded = SearchText.fold(words);
            if (!words.isEmpty()
                    && words.length() <= ContactDetails.MAX_NAME
                    && refs.stream()
                            .noneMatch(person -> SearchText.fold(person.name()).equals(folded))) {
                found.add(new Somebody(null, words));
            }
            return found;
        }
    }
}
