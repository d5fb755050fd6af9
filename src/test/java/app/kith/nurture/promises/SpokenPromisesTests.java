package app.kith.nurture.promises;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.design.QuickLogField;
import app.kith.design.spi.TopBarPart;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.QuickLog;
import app.kith.interactions.QuickLogChoices;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class SpokenPromisesTests extends SpringBrowserlessTest {
    static final String LINE = "Coffee with Ana Ruiz, I'll send her the drawings by Friday";

    @Autowired
    QuickLog quickLog;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AddressBook people;

    @Autowired
    List<TopBarPart> parts;

    ContactId ana;
    QuickLogField field;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        parts.stream()
                .map(TopBarPart::create)
                .filter(QuickLogField.class::isInstance)
                .forEach(part -> field = (QuickLogField) part);
        UI.getCurrentOrThrow().add(field);
    }

    @Test
    void offersATaskAndAddsItWhereItIsTicked() {
        type(LINE);
        var offer = offer();
        assertThat(offer.getLabel()).isEqualTo("Add a task: Send her the drawings, by Fri 20 Nov");
        assertThat(offer.getValue()).isFalse();

        test(offer).click();
        enter(LINE);

        var task = tasks.of(ana).getFirst();
        assertThat(task.title()).isEqualTo("Send her the drawings");
        assertThat(task.dueOn()).isEqualTo("2026-11-20");
        assertThat(log.timeline(ana, null, 5)).hasSize(1);
        assertThat($(Notification.class).all())
                .extracting(toast -> toast.getElement().getTextRecursively())
                .anySatisfy(said -> assertThat(said).contains("Task added."));
    }

    @Test
    void addsNoTaskByItself() {
        type(LINE);
        enter(LINE);

        assertThat(tasks.of(ana)).isEmpty();
        assertThat(log.timeline(ana, null, 5)).hasSize(1);
    }

    @Test
    void keepsTheTickWhileOneTypesOn() {
        type("Coffee with Ana Ruiz, I'll send her the drawings");
        test(offer()).click();

        type(LINE);
        assertThat(offer().getValue()).isTrue();
        enter(LINE);
        type("Coffee with Ana Ruiz, I'll call her");

        assertThat(tasks.of(ana)).extracting(TaskRow::dueOn).containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(offer().getValue()).isFalse();
    }

    @Test
    void takesTheTaskBackWithWhatWasLogged() {
        type(LINE);
        test(offer()).click();
        enter(LINE);

        test($(Button.class).withText("Undo").last()).click();

        assertThat(tasks.of(ana)).isEmpty();
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void takesBackWhatWasLoggedThoughTheTaskIsGone() {
        var promises = quickLog.preview(LINE, QuickLogChoices.NONE, Locale.UK).promises();
        var saved = quickLog.save(LINE, QuickLogChoices.NONE, Locale.UK, promises);
        tasks.delete(tasks.of(ana).getFirst().id());

        quickLog.undo(saved);

        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    private Checkbox offer() {
        return $(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("Add a task"))
                .findFirst()
                .orElseThrow();
    }

    private void type(String text) {
        ComponentUtil.fireEvent(field, new QuickLogField.Parse(field, true, text));
    }

    private void enter(String text) {
        ComponentUtil.fireEvent(field, new QuickLogField.Save(field, true, text));
    }
}
