package app.kith.exchange.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.people.ContactDetails;
import app.kith.people.PeopleFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// An archive that is restored from the screen, in the place of an empty workspace.
@KithTest
@AsOwner
class RestoreSectionTests extends RestorePages {
    @Test
    void aFreshOwnerBringsTheirArchiveBackInTheSettings() throws IOException {
        people.add(ContactDetails.named("Ana Ruiz"));
        var mira = owner.signedIn();
        var written = own();
        nobodyIsHere();
        var fresh = owner.create();
        owner.signIn(fresh);
        UI.getCurrent().navigate("settings");

        drop(written);
        assertThat($(RadioButtonGroup.class).all())
                .extracting(group -> group.getLabel())
                .contains("Who are you?");
        assertThat(page()).contains("sign in with the email above and the password you have here");
        press("Bring everything back");

        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 person, 0 interactions and 0 tasks. Sign in anew to see them.");
        assertThat(users.byEmail(new EmailAddress(fresh.email()))).isEmpty();
        var back = users.byEmail(new EmailAddress(mira.email())).orElseThrow();
        assertThat(passwords.matches(Owner.PASSWORD, back.passwordHash())).isTrue();
        owner.signIn(back);
        assertThat(own()).isEqualTo(written);
        assertThat(people.count(PeopleFilter.EVERYONE)).isEqualTo(1);
    }

    @Test
    void whoHasPeopleIsToldThatAnArchiveNeedsAnEmptyKith() {
        nobodyIsHere();
        owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));

        UI.getCurrent().navigate("settings");

        assertThat(page())
                .contains("There is somebody in this Kith already. An archive is restored into an empty one.");
        assertThat($(Upload.class).exists()).isFalse();
    }

    @Test
    void whereOthersHaveAnAccountNobodyRestores() {
        owner.create();

        UI.getCurrent().navigate("settings");

        assertThat(page()).contains("Others have an account in this Kith.");
        assertThat($(Upload.class).exists()).isFalse();
    }
}
