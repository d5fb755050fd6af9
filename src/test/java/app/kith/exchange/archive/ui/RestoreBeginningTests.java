package app.kith.exchange.archive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.Users;
import app.kith.exchange.archive.Archive;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/// An archive that is restored from the screen, before anybody has an account.
@KithTest
class RestoreBeginningTests extends SpringBrowserlessTest {
    private static final String NEW_PASSWORD = "another quiet harbour, ten boats";

    @Autowired
    Archive archive;

    @Autowired
    AddressBook people;

    @Autowired
    Users users;

    @Autowired
    Owner owner;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient sql;

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

    private byte[] own() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeOwn(out);
        return out.toByteArray();
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

    private void drop(byte[] file) {
        test($(Upload.class).single()).upload("kith-archive.zip", "application/zip", file);
        roundTrip();
    }

    private void press(String label) {
        test($(Button.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        roundTrip();
    }

    private String page() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return getCurrentView().getElement().getTextRecursively();
    }

    /// Tests run one after the other, and each makes its own users.
    private void nobodyIsHere() {
        sql.sql("delete from workspace").update();
        sql.sql("delete from app_user").update();
    }
}
