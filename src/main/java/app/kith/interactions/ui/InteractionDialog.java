package app.kith.interactions.ui;

import app.kith.design.Unsaved;
import app.kith.design.Words;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.TimelineEntry;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.spi.Promises.Promise;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;

/// The form for one interaction in a dialog. What cannot be saved stays as it was typed, with the reason
/// beside it.
class InteractionDialog extends Dialog {
    private final InteractionForm form;
    private final Consumer<NewInteraction> save;
    private final Paragraph problem = new Paragraph();

    private InteractionDialog(String title, String verb, InteractionForm form, Consumer<NewInteraction> save) {
        this.form = form;
        this.save = save;
        setHeaderTitle(title);
        addClassName("kith-log-dialog");
        setWidth("560px");
        problem.addClassName("kith-log__refusal");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form, problem);

        var unsaved = Unsaved.in(this);
        var cancel = new Button("Cancel", click -> unsaved.leave());
        var keep = new Button(verb, click -> attempt());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, keep);
        Shortcuts.addShortcutListener(this, this::attempt, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.start();
            }
        });
    }

    /// @param promises finds what the note promises
    /// @param save keeps what was told, with the promises that were ticked; may refuse it by [ChangedMeanwhile]
    static InteractionDialog adding(
            PersonRef person,
            PeopleField people,
            PeopleField newcomers,
            LocalDate today,
            Favours favours,
            BiFunction<String, Locale, List<Promise>> promises,
            BiConsumer<NewInteraction, List<Promise>> save) {
        var form = new InteractionForm(people, newcomers, today, favours);
        form.with(person);
        var offers = new PromiseOffers();
        var dialog =
                new InteractionDialog("Log an interaction", "Log it", form, told -> save.accept(told, offers.wanted()));
        dialog.offer(offers, today, promises);
        return dialog;
    }

    /// @param promises finds what the note promises; what it did before is not offered again
    /// @param save keeps what was told, with the promises that were ticked; may refuse it by [ChangedMeanwhile]
    /// @param delete runs after the dialog is closed
    static InteractionDialog editing(
            TimelineEntry entry,
            PeopleField people,
            PeopleField newcomers,
            LocalDate today,
            Favours favours,
            BiFunction<String, Locale, List<Promise>> promises,
            BiConsumer<NewInteraction, List<Promise>> save,
            Runnable delete) {
        var form = new InteractionForm(people, newcomers, today, favours);
        form.show(entry);
        var offers = new PromiseOffers();
        var dialog = new InteractionDialog(
                "Change this interaction", "Save", form, told -> save.accept(told, offers.wanted()));
        var before = Objects.requireNonNullElse(entry.note(), "");
        dialog.offer(offers, today, (note, locale) -> {
            var known = promises.apply(before, locale);
            return promises.apply(note, locale).stream()
                    .filter(promise -> !known.contains(promise))
                    .toList();
        });
        var remove = new Button("Delete", click -> {
            dialog.close();
            delete.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        remove.addClassName("kith-log-dialog__delete");
        dialog.getFooter().addComponentAsFirst(remove);
        return dialog;
    }

    private void offer(PromiseOffers offers, LocalDate today, BiFunction<String, Locale, List<Promise>> promises) {
        form.watchNote(note -> {
            var locale = getLocale();
            offers.show(promises.apply(note, locale), new Words(today, locale));
        });
        form.add(offers);
    }

    private void attempt() {
        problem.setVisible(false);
        form.told().ifPresent(told -> {
            try {
                save.accept(told);
                close();
            } catch (ChangedMeanwhile refused) {
                say(Objects.requireNonNullElse(refused.getMessage(), "This was changed by somebody else meanwhile."));
            } catch (ConcurrencyFailureException refused) {
                say("This was changed by somebody else meanwhile. Open it again to see how.");
            }
        });
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
