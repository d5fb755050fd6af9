package app.kith.people.ui;

import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import app.kith.people.SearchText;
import app.kith.people.cards.PersonLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Through whom one met somebody: those one was in touch with last until something is typed, then those of
/// that name.
class IntroducerField extends ComboBox<PersonRef> {
    private static final String TYPED = "element.inputElement?.value ?? ''";

    private final AddressBook book;
    private final @Nullable ContactId self;

    /// @param self who cannot have introduced themselves
    IntroducerField(AddressBook book, @Nullable ContactId self) {
        super("Introduced by");
        this.book = book;
        this.self = self;
        setPlaceholder("Somebody you know");
        setClearButtonVisible(true);
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> meet(event.getDetail().strip()));
        addValueChangeListener(event -> forget());
        getElement()
                .addEventListener("focusout", event -> {
                    if (event.getEventData().get(TYPED).asString().isBlank()) {
                        forget();
                    }
                })
                .addEventData(TYPED);
        setItemLabelGenerator(PersonRef::name);
        setItems(query -> found(query).stream());
        getLazyDataView().setIdentifierProvider(PersonRef::id);
        setRenderer(new ComponentRenderer<>(PersonLine::new));
    }

    /// A name that was typed, not chosen: whoever has it alone, else nobody until one says who.
    private void meet(String typed) {
        var namesakes = book.named(typed, 10).stream()
                .filter(person -> !person.id().equals(self))
                .filter(person -> SearchText.fold(person.name()).equals(SearchText.fold(typed)))
                .toList();
        if (typed.isEmpty()) {
            forget();
        } else if (namesakes.size() == 1) {
            setValue(namesakes.getFirst());
        } else if (namesakes.isEmpty()) {
            refuse("You know nobody called %s yet. Choose somebody from the list.".formatted(Words.isolated(typed)));
            offer(typed);
        } else {
            refuse("More than one is called %s. Choose from the list.".formatted(Words.isolated(typed)));
        }
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void offer(String name) {
        if (name.length() > ContactDetails.MAX_NAME) {
            return;
        }
        var add = new Button("Add %s as a new person".formatted(Words.isolated(name)), click -> {
            var id = book.add(ContactDetails.named(name));
            show(id);
            Toasts.say("Added %s.".formatted(Words.isolated(name)), () -> {
                book.putInBin(List.of(id));
                clear();
            });
        });
        add.addThemeVariants(ButtonVariant.SMALL);
        setHelperComponent(add);
    }

    private void forget() {
        setInvalid(false);
        setHelperComponent(null);
    }

    void show(@Nullable ContactId id) {
        setValue(id == null ? null : book.refs(List.of(id)).get(id));
    }

    @Nullable
    ContactId chosen() {
        return getValue() == null ? null : getValue().id();
    }

    /// What somebody is called; empty for nobody.
    String named(@Nullable ContactId id) {
        var person = id == null ? null : book.refs(List.of(id)).get(id);
        return person == null ? "" : person.name();
    }

    private List<PersonRef> found(Query<PersonRef, String> query) {
        var typed = query.getFilter().orElse("");
        var upTo = query.getOffset() + query.getLimit() + 1;
        var all = typed.isBlank()
                ? book.find("", upTo).stream().map(row -> row.person()).toList()
                : book.named(typed, upTo);
        return all.stream()
                .filter(person -> !person.id().equals(self))
                .skip(query.getOffset())
                .limit(query.getLimit())
                .toList();
    }
}
