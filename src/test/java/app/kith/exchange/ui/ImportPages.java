package app.kith.exchange.ui;

import static app.kith.people.PeopleFilter.EVERYONE;

import app.kith.channels.ChannelKind;
import app.kith.exchange.BackgroundWork;
import app.kith.exchange.ImportId;
import app.kith.exchange.Importer;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PeopleOrder;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Presses what is on the pages of imports, and reads them.
abstract class ImportPages extends SpringBrowserlessTest {
    static final String THREE = """
            First Name,Last Name,Email,Met on
            Ana,Ruiz,ana@taller.example,2026-09-15
            Luca,Ferrante,luca@smalti.example,
            ,,quentin@,
            """;

    @Autowired
    Importer importer;

    @Autowired
    AddressBook people;

    @Autowired
    ApplicationContext context;

    void drop(String name, String text) {
        drop(name, bytes(text));
    }

    void drop(String name, byte[] file) {
        test($(Upload.class).single()).upload(name, "application/octet-stream", file);
        roundTrip();
    }

    ImportId open(String csv) {
        return importer.open("people.csv", new ByteArrayInputStream(bytes(csv))).id();
    }

    /// What the background would do, with the latest of the imports.
    void work() {
        BackgroundWork.doIt(context, importer.latest(1).getFirst().id());
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    void press(String label) {
        test(button(label)).click();
        roundTrip();
    }

    Button button(String label) {
        return $(Button.class)
                .withCondition(button -> button.getText().equals(label))
                .single();
    }

    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    List<String> names() {
        return people.search(EVERYONE, PeopleOrder.BY_NAME, 0, 50).stream()
                .map(row -> row.person().name())
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String question() {
        return $(H1.class).single().getElement().getTextRecursively();
    }

    void known(String name, String email) {
        people.add(ContactDetails.named(name).reachedAt(List.of(new Handle(ChannelKind.EMAIL, email))));
    }
}
