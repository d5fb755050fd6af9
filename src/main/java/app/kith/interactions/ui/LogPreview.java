package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.QuickLogChoices;
import app.kith.interactions.QuickLogPreview;
import app.kith.interactions.QuickLogPreview.Mentioned;
import app.kith.interactions.spi.Promises.Promise;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What the quick log has understood of a line, and what it asks before saving it.
class LogPreview extends Div {
    private final Locale locale;
    private final Supplier<PeopleField> peopleField;
    private final Consumer<UnaryOperator<QuickLogChoices>> choose;
    private final Div answer = new Div();
    private final LogChips chips;
    private final PromiseOffers offers;
    private final Paragraph refusal = new Paragraph();
    private QuickLogPreview preview;

    /// @param ticked which promises are to be kept, by their place; kept by whoever shows the next preview
    /// @param choose takes a decision of the user, and answers with [#update]
    LogPreview(
            QuickLogPreview preview,
            Locale locale,
            Supplier<PeopleField> peopleField,
            Set<Integer> ticked,
            Consumer<UnaryOperator<QuickLogChoices>> choose) {
        this.offers = new PromiseOffers(ticked);
        this.chips = new LogChips((part, leaves) -> choose.accept(choices -> choices.leave(part, leaves)));
        this.preview = preview;
        this.locale = locale;
        this.peopleField = peopleField;
        this.choose = choose;
        addClassName("kith-log");
        refusal.addClassName("kith-log__refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(answer, chips);
        if (preview.people().isEmpty()) {
            add(peopleAsked(preview));
        }
        preview.people().forEach(person -> {
            if (person.isOpen() || (person.isNew() && !person.others().isEmpty())) {
                add(choice(person));
            } else if (!person.others().isEmpty()) {
                add(new NotThisOne(person, id -> choose.accept(choices -> choices.pick(person.phrase(), id))));
            }
        });
        add(new FavourMarks(preview, told -> choose.accept(choices -> choices.favours(told))));
        add(offers, refusal);
        update(preview);
    }

    String text() {
        return preview.text();
    }

    String said() {
        return LogWords.said(preview, locale);
    }

    /// The promises that the user ticked.
    List<Promise> wanted() {
        return offers.wanted();
    }

    /// Shows the same line anew after a choice; what asks for the choice stays.
    void update(QuickLogPreview anew) {
        preview = anew;
        refusal.setVisible(false);
        answer.removeAll();
        answer.add(new LogAnswer(anew, locale));
        chips.show(anew, locale);
        offers.show(anew.promises(), new Words(anew.today(), locale));
    }

    /// Says again what saving will do, where nothing else is to be decided.
    void ask() {
        if (preview.isClear() && preview.addsPeople()) {
            var names = preview.people().stream()
                    .filter(Mentioned::isNew)
                    .map(Mentioned::name)
                    .collect(Collectors.joining(" and "));
            refuse("Nobody here is called %s yet. Enter again adds them.".formatted(names));
        }
    }

    /// Says why it was not saved.
    void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private Component choice(Mentioned person) {
        var group = new NamesakeChoice(
                person,
                id -> choose.accept(choices -> choices.pick(person.phrase(), id)),
                () -> choose.accept(choices -> choices.add(person.phrase())));
        return group;
    }

    private Component peopleAsked(QuickLogPreview preview) {
        var field = peopleField.get();
        field.setLabel(LogWords.question(preview.log()));
        field.addValueChangeListener(change -> choose.accept(choices -> choices.about(field.people())));
        return field;
    }
}
