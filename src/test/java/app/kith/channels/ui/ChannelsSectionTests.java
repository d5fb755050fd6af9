package app.kith.channels.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ChannelsSectionTests extends SpringBrowserlessTest {
    @Autowired
    Channels channels;

    @Autowired
    AddressBook people;

    @BeforeEach
    void open() {
        channels.add("Guild", null);
        people.add(ContactDetails.named("Ana")
                .reachedAt(List.of(new Handle(ChannelKind.OWN, "ana", null, false, "Guild", null))));
        UI.getCurrent().navigate("settings");
    }

    @Test
    void aChannelIsAddedOnceItsAddressIsRight() {
        test($(Button.class).withText("Add a channel").single()).click();
        test(field("Name")).setValue("Market");
        test(field("Address of a profile there")).setValue("javascript:{handle}");
        test(save()).click();
        assertThat(field("Address of a profile there").isInvalid()).isTrue();

        test(field("Address of a profile there")).setValue("https://market.example/{handle}");
        test(save()).click();

        assertThat(channels.all()).hasSize(2);
        assertThat($(ChannelDialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeAChannelThatWasTypedIsLost() {
        test($(Button.class).withText("Add a channel").single()).click();
        test(field("Name")).setValue("Market");

        test(cancel()).click();
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps what was typed
        assertThat(field("Name").getValue()).isEqualTo("Market");
        test(cancel()).click();
        test($(ConfirmDialog.class).single()).reject();

        assertThat($(ChannelDialog.class).exists()).isFalse();
        assertThat(channels.all()).hasSize(1);
    }

    @Test
    void aNameThatIsTakenIsRefusedBesideIt() {
        test($(Button.class).withText("Add a channel").single()).click();
        test(field("Name")).setValue("GUILD");

        test(save()).click();

        assertThat(field("Name").getErrorMessage()).isEqualTo("There is a channel called GUILD already");
    }

    @Test
    void aChannelInUseSaysSoBeforeItGoesAndComesBack() {
        test($(Button.class).withAriaLabel("Remove Guild").single()).click();
        assertThat(channels.all()).hasSize(1);

        test($(ConfirmDialog.class).single()).confirm();

        assertThat(channels.all()).isEmpty();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(channels.all()).hasSize(1);
    }

    private TextField field(String label) {
        return $(TextField.class, $(ChannelDialog.class).single())
                .withLabel(label)
                .single();
    }

    private Button cancel() {
        return $(Button.class, $(ChannelDialog.class).single())
                .withText("Cancel")
                .single();
    }

    private Button save() {
        return $(Button.class, $(ChannelDialog.class).single()).withText("Save").single();
    }
}
