package app.kith.nurture.ui;

import app.kith.accounts.Member;
import app.kith.design.Unsaved;
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
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks what one wants to do, for whom and by when.
@StyleSheet("kith-tasks.css")
class TaskDialog extends Dialog {
    private final TextField title = new TextField("What");
    private final PeopleChoice whom;
    private final DatePicker due = new DatePicker("By");
    private final TimePicker at = new TimePicker("At");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final Select<Member> owner = new Select<>();
    private final RepeatField repeat;
    private final TextArea note = new TextArea("Note");
    private final Paragraph refused = new Paragraph();
    private final Consumer<NewTask> save;

    /// @param save may refuse with a sentence, which is then shown here
    /// @param team who can do it; empty for whoever works alone
    TaskDialog(
            Words words, AddressBook people, List<Member> team, Collection<PersonRef> chosen, Consumer<NewTask> save) {
        this.save = save;
        this.repeat = new RepeatField(words.locale(), due::getValue);
        this.whom = new PeopleChoice("For whom", people);
        setHeaderTitle("Add a task");
        setWidth("min(520px, 94vw)");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(NewTask.MAX_TITLE);
        title.setPlaceholder("Send the drawings");
        due.setLocale(words.locale());
        due.setHelperText("Leave empty for some day");
        due.addValueChangeListener(change -> {
            due.setInvalid(false);
            repeat.show();
        });
        at.setLocale(words.locale());
        at.setStep(Duration.ofMinutes(15));
        at.setClearButtonVisible(true);
        owner.setLabel("Who does it");
        owner.setItems(team);
        owner.setItemLabelGenerator(member -> member == null ? "Nobody in particular" : member.name());
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption("Nobody in particular");
        owner.setVisible(!team.isEmpty());
        minutes.setMin(1);
        minutes.setMax(NewTask.MAX_MINUTES);
        note.setMaxLength(NewTask.MAX_NOTE);
        refused.addClassName("kith-late");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        whom.setValue(new LinkedHashSet<>(chosen));
        var form = new FormLayout(title, whom, due, at, minutes, owner, repeat, note);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("400px", 2));
        form.setColspan(title, 2);
        form.setColspan(repeat, 2);
        form.setColspan(whom, 2);
        form.setColspan(note, 2);
        add(form, refused);
        var primary = new Button("Save", click -> save());
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        var unsaved = Unsaved.in(this);
        getFooter().add(new Button("Cancel", click -> unsaved.leave()), primary);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) title.focus();
        });
    }

    TaskDialog(Words words, AddressBook people, List<Member> team, TaskRow task, Consumer<NewTask> save) {
        this(words, people, team, task.people(), save);
        setHeaderTitle("Edit the task");
        title.setValue(task.title());
        due.setValue(task.dueOn());
        at.setValue(task.dueAt());
        minutes.setValue(task.minutes());
        owner.setValue(task.owner());
        repeat.setRepeat(task.rhythm() == null ? null : task.rhythm().repeat());
        note.setValue(task.note() == null ? "" : task.note());
    }

    void owner(@Nullable Member member) {
        owner.setValue(member);
    }

    void due(LocalDate day) {
        due.setValue(day);
    }

    private void save() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage("Say what you want to do");
            title.setInvalid(true);
            title.focus();
            return;
        }
        if (due.isInvalid() || at.isInvalid() || minutes.isInvalid() || repeat.isInvalid()) {
            return;
        }
        var again = repeat.repeat();
        if (due.getValue() == null && (again != null || at.getValue() != null)) {
            due.setErrorMessage(again == null ? "Say on which day" : "Say on which day it begins");
            due.setInvalid(true);
            due.focus();
            return;
        }
        try {
            save.accept(new NewTask(
                    title.getValue(),
                    note.getValue(),
                    whom.getValue().stream().map(PersonRef::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                    due.getValue(),
                    minutes.getValue(),
                    at.getValue(),
                    again,
                    owner.getValue() == null ? null : owner.getValue().id()));
            close();
        } catch (ChangedMeanwhile | IllegalArgumentException no) {
            refused.setText(String.valueOf(no.getMessage()));
            refused.setVisible(true);
        }
    }
}
