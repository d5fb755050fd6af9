package app.kith.nurture.ui;

import app.kith.design.Words;
import app.kith.nurture.NewTask;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Asks what one wants to do, for whom and by when.
class TaskDialog extends Dialog {
    private final TextField title = new TextField("What");
    private final PeopleChoice whom;
    private final DatePicker due = new DatePicker("By");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final TextArea note = new TextArea("Note");
    private final Paragraph refused = new Paragraph();
    private final Consumer<NewTask> save;

    /// @param save may refuse with a sentence, which is then shown here
    TaskDialog(Words words, AddressBook people, Collection<PersonRef> chosen, Consumer<NewTask> save) {
        this.save = save;
        this.whom = new PeopleChoice("For whom", people);
        setHeaderTitle("Add a task");
        setWidth("min(520px, 94vw)");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(NewTask.MAX_TITLE);
        title.setPlaceholder("Send the drawings");
        due.setLocale(words.locale());
        due.setHelperText("Leave empty for some day");
        minutes.setMin(1);
        minutes.setMax(NewTask.MAX_MINUTES);
        note.setMaxLength(NewTask.MAX_NOTE);
        refused.addClassName("kith-late");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        whom.setValue(new LinkedHashSet<>(chosen));
        var form = new FormLayout(title, whom, due, minutes, note);
        form.setColspan(title, 2);
        form.setColspan(whom, 2);
        form.setColspan(note, 2);
        add(form, refused);
        var primary = new Button("Save", click -> save());
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button("Cancel", click -> close()), primary);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) title.focus();
        });
    }

    TaskDialog(Words words, AddressBook people, TaskRow task, Consumer<NewTask> save) {
        this(words, people, task.people(), save);
        setHeaderTitle("Edit the task");
        title.setValue(task.title());
        due.setValue(task.dueOn());
        minutes.setValue(task.minutes());
        note.setValue(task.note() == null ? "" : task.note());
    }

    private void save() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage("Say what you want to do");
            title.setInvalid(true);
            title.focus();
            return;
        }
        if (due.isInvalid() || minutes.isInvalid()) {
            return;
        }
        try {
            save.accept(new NewTask(
                    title.getValue(),
                    note.getValue(),
                    whom.getValue().stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                    due.getValue(),
                    minutes.getValue()));
            close();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            refused.setText(String.valueOf(no.getMessage()));
            refused.setVisible(true);
        }
    }
}
