package app.kith.nurture.ui;

import app.kith.Menus;
import app.kith.design.MenuButton;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PartialDate;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Presses what is on the pages of tasks, and reads them.
abstract class TaskPages extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    InteractionLog log;

    ContactId ana;

    @BeforeEach
    void meetHer() {
        ana = people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(null, 11, 19))
                .build());
    }

    TextField field(String label) {
        return $(TextField.class).withCaption(label).last();
    }

    void item(Component within, String label) {
        var menus = within instanceof MenuButton menu
                ? List.of(menu)
                : $(MenuButton.class, within).all();
        var itsMenu =
                menus.stream().filter(menu -> Menus.of(menu).contains(label)).findFirst();
        Menus.choose(itsMenu.orElseThrow(), label);
    }

    void press(String label) {
        test($(Button.class).withText(label).last()).click();
    }

    String toast() {
        return text($(Notification.class).last());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
