package app.kith.exchange.archive.ui;

import app.kith.Owner;
import app.kith.accounts.Users;
import app.kith.exchange.archive.Archive;
import app.kith.people.AddressBook;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Drops archives and reads what the page says of them.
abstract class RestorePages extends SpringBrowserlessTest {
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

    byte[] own() throws IOException {
        var out = new ByteArrayOutputStream();
        archive.writeOwn(out);
        return out.toByteArray();
    }

    void drop(byte[] file) {
        test($(Upload.class).single()).upload("kith-archive.zip", "application/zip", file);
        roundTrip();
    }

    void press(String label) {
        test($(Button.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        roundTrip();
    }

    String page() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return getCurrentView().getElement().getTextRecursively();
    }

    /// Tests run one after the other, and each makes its own users.
    void nobodyIsHere() {
        sql.sql("delete from workspace").update();
        sql.sql("delete from app_user").update();
    }
}
