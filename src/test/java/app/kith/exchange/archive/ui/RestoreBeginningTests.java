package app.kith.exchange.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.people.ContactDetails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// An archive that is restored from the screen, before anybody has an account.
@KithTest
class RestoreBeginningTests extends RestorePages {
    private static final String NEW_PASSWORD = "another quiet harbour, ten boats";

    @Test
    void theFirstVisitorMayBringAnArchiveInsteadOfBeginning() throws IOException {
        var mira = owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));
        var written = own();
        nobodyIsHere();
        welcome();

        press("Restore an archive");
        drop(written);
        assertThat(page()).contains("This archive holds 1 person, 0 interactions and 0 tasks.", mira.email());
        test($(PasswordField.class).single()).setValue("short");
        press("Bring everything back");
        assertThat($(PasswordField.class).single().getErrorMessage())
                .isEqualTo("Make it 12 characters or more. A sentence is fine.");
        assertThat(users.anyone()).isFalse();
        test($(PasswordField.class).single()).setValue(NEW_PASSWORD);
        press("Bring everything back");

        assertThat(page()).contains("Everything is back: 1 person, 0 interactions and 0 tasks.");
        assertThat($(Button.class).withText("Make an account").exists()).isFalse();
        var back = users.byEmail(new EmailAddress(mira.email())).orElseThrow();
        assertThat(back.workspace()).isEqualTo(mira.workspace());
        assertThat(passwords.matches(NEW_PASSWORD, back.passwordHash())).isTrue();
        owner.signIn(back);
        assertThat(own()).isEqualTo(written);
    }

    @Test
    void aBackupOfTheServerAsksNothing() throws IOException {
        nobodyIsHere();
        var mira = owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));
        var out = new ByteArrayOutputStream();
        archive.writeAll(out);
        nobodyIsHere();
        welcome();

        press("Restore an archive");
        drop(out.toByteArray());
        assertThat($(PasswordField.class).exists()).isFalse();
        assertThat(page()).contains("Everybody in it signs in as before.");
        press("Bring everything back");

        var back = users.byEmail(new EmailAddress(mira.email())).orElseThrow();
        assertThat(passwords.matches(Owner.PASSWORD, back.passwordHash())).isTrue();
    }

    @Test
    void whatIsNoArchiveIsSaidAndNothingStays() throws IOException {
        owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));
        var written = own();
        nobodyIsHere();
        welcome();

        press("Restore an archive");
        drop("name,email\nAna,ana@ruiz.example".getBytes(StandardCharsets.UTF_8));
        assertThat(page()).contains("This is no archive of Kith, or it was cut off.");
        drop(Arrays.copyOf(written, written.length / 2));
        assertThat(page()).contains("This is no archive of Kith, or it was cut off.");

        assertThat(users.anyone()).isFalse();
        press("Make an account");
        assertThat(page()).contains("Coming from another Kith?");
    }

    @Test
    void whatWasWrongWithAnArchiveIsNotSaidOfTheNext() throws IOException {
        owner.signIn();
        people.add(ContactDetails.named("Ana Ruiz"));
        var written = own();
        nobodyIsHere();
        welcome();

        press("Restore an archive");
        drop(withHalfAPerson(written));
        test($(PasswordField.class).single()).setValue(NEW_PASSWORD);
        press("Bring everything back");
        assertThat(page()).contains("The archive is damaged: row 1 of “contact” cannot be read.");
        drop(written);
        press("Take another file");

        assertThat(page()).contains("Drop an archive here").doesNotContain("damaged");
        assertThat(users.anyone()).isFalse();
    }

    @Test
    void whereSomebodyHasAnAccountTheFrontDoorTakesNoArchive() throws IOException {
        owner.create();

        welcome();

        assertThat(page()).doesNotContain("Restore an archive");
    }

    @Test
    void whoSignedUpMeanwhileIsNotOverrun() throws IOException {
        owner.signIn();
        var written = own();
        nobodyIsHere();
        welcome();
        press("Restore an archive");
        owner.create();

        drop(written);

        assertThat(page()).contains("There is somebody in this Kith already.");
    }

    private void welcome() {
        owner.signOut();
        UI.getCurrent().navigate("welcome");
    }

    private static byte[] withHalfAPerson(byte[] archive) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content, 0, entry.getName().equals("tables/contact.jsonl") ? 20 : content.length);
            }
        }
        return out.toByteArray();
    }
}
