package app.kith.people.practice.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.KeyCap;
import app.kith.people.ContactDetails;
import app.kith.people.KnownThing;
import app.kith.people.cards.PersonCard;
import app.kith.people.cards.WarmthRing;
import app.kith.people.photos.ui.PhotoFields;
import app.kith.people.practice.PracticeCard;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// A person, what is known of them, and the one question about them.
class DealtCard extends Div {
    /// What is said in one line, so that Enter can save it.
    private static final Set<KnownThing> ONE_LINE = EnumSet.of(KnownThing.PLACE, KnownThing.WORK, KnownThing.LIKES);

    private final PracticeCard dealt;
    private final GapField field;
    private final Button save = new Button("Save");
    private final Div others = new Div();

    DealtCard(PracticeCard dealt, PhotoFields photos, Workspaces workspaces) {
        this.dealt = dealt;
        var person = dealt.person();
        field = new GapField(person, dealt.gap(), photos, workspaces);
        var card = new PersonCard(person.ref(), WarmthRing.LEAD).reason(Questions.howMuch(person));
        var known = new UnorderedList();
        known.addClassName("kith-practice__known");
        Questions.known(person.details()).forEach(line -> {
            var item = new ListItem(line);
            item.getElement().setAttribute("dir", "auto");
            known.add(item);
        });
        if (known.getComponentCount() > 0) {
            card.with(known);
        }
        var question = new H2(Questions.about(dealt.gap(), person.callName()));
        question.addClassName("kith-practice__question");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (ONE_LINE.contains(dealt.gap())) {
            save.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
        }
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        others.addClassNames("kith-actions", "kith-practice__others");
        addClassName("kith-practice__card");
        var hint = new Span("Ctrl Enter saves. Esc leaves the field, then the keys above work.");
        hint.addClassNames("kith-small", "kith-muted", "kith-practice__hint");
        add(card.with(question).with(field).actions(save), others, hint);
        leaveFieldOnEscape();
    }

    /// @param saved runs with what was typed, once it will do
    void onSave(Consumer<ContactDetails> saved) {
        save.addClickListener(click -> field.read().ifPresent(saved));
    }

    /// Whether this is the question that another card asks.
    boolean asks(PracticeCard card) {
        return card.person().id().equals(dealt.person().id()) && card.gap() == dealt.gap();
    }

    boolean isBlank() {
        return field.isBlank();
    }

    /// Runs the action, unless something was typed: that is saved instead of being lost.
    Runnable unlessTyped(Runnable action) {
        return () -> {
            if (isBlank()) action.run();
            else save.click();
        };
    }

    /// Another way out, with its key.
    void offer(String label, String key, String does, Runnable action) {
        var way = new Button(label, click -> action.run());
        way.setSuffixComponent(new KeyCap(key.toUpperCase(Locale.ROOT)));
        way.setTooltipText(does);
        way.getElement().setAttribute("data-key", key);
        others.add(way);
    }

    /// So that the single keys, which are silent while one types, work again.
    private void leaveFieldOnEscape() {
        getElement().setAttribute("tabindex", "-1");
        field.getElement().executeJs("""
                this.addEventListener('keydown', (event) => {
                  if (event.key === 'Escape' && !this.querySelector('[opened]')) {
                    event.preventDefault();
                    $0.focus();
                  }
                })""", this);
    }

    void start() {
        field.start();
    }
}
