package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Tagging;
import app.kith.people.bulk.BulkWork;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ChangesViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    BulkWork bulk;

    @Autowired
    Tagging tagging;

    @Test
    void saysHowToBeginWhileNothingWasDone() {
        navigate(ChangesView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Nothing yet");
    }

    @Test
    void takesBackWhatWasDoneAndSaysWhoWasLeft() {
        var ana = people.add(ContactDetails.named("Ana"));
        var ben = people.add(ContactDetails.named("Ben"));
        var tag = bulk.deeds().stream()
                .filter(deed -> deed.key().equals("tag"))
                .findFirst()
                .orElseThrow();
        bulk.begin(tag, "walkers", List.of(ana, ben));
        tagging.untag(List.of(ben), "walkers");
        navigate(ChangesView.class);
        assertThat($(ListItem.class).single().getElement().getTextRecursively())
                .contains("Tagged 2 people with “walkers”.");

        test($(Button.class).withText("Take back").single()).click();

        assertThat(people.tags()).isEmpty();
        assertThat($(Notification.class).last().getElement().getTextRecursively())
                .contains("1 person changed since");
        assertThat($(Button.class).withText("Take back").exists()).isFalse();
    }
}
