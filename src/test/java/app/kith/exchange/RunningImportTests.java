package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class RunningImportTests {
    @Autowired
    RunningImport running;

    @Autowired
    Importer importer;

    @Autowired
    ImportRunner runner;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Owner owner;

    @Test
    void whoCameInLastIsShownFirst() {
        people.add(ContactDetails.named("Noor van Dalen")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "noor@shop.example"))));
        var id = bringIn("""
                Name,Email,Company
                Ana Ruiz,ana@taller.example,Taller Norte
                Luca Ferrante,luca@smalti.example,Smalti
                Noor van Dalen,noor@shop.example,Shop
                """);

        assertThat(running.newest(id, 2))
                .extracting(one -> one.person().name(), RunningImport.Newest::isNew)
                .containsExactly(tuple("Noor van Dalen", false), tuple("Luca Ferrante", true));
    }

    @Test
    void whoWasForgottenSinceIsNotShown() {
        var id = bringIn("Name\nAna Ruiz\nLuca Ferrante\n");
        var luca = running.newest(id, 1).getFirst().person().id();

        forgetting.forget(List.of(luca));

        assertThat(running.newest(id, 5)).extracting(one -> one.person().name()).containsExactly("Ana Ruiz");
    }

    @Test
    void whatIsLeftGoesFromTheLastRowToNone() {
        var id = bringIn("Name\nAna Ruiz\nLuca Ferrante\nPavel\n");
        var before = running.rowsLeft(importer.progress(id).orElseThrow());

        importer.undo(id);
        runner.work(id);

        assertThat(before).isEqualTo(3);
        assertThat(running.rowsLeft(importer.progress(id).orElseThrow())).isZero();
    }

    @Test
    void whatIsLeftOfInteractionsIsCountedLikeThatOfPeople() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var id = bringIn("Date,Kind,With,Note\n2026-11-01,call,Ana Ruiz,a\n2026-11-02,call,Ana Ruiz,b\n");
        var progress = importer.progress(id).orElseThrow();

        assertThat(progress.isHistory()).isTrue();
        assertThat(running.rowsLeft(progress)).isEqualTo(2);
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        var id = bringIn("Name\nAna Ruiz\n");
        var progress = importer.progress(id).orElseThrow();

        owner.inFreshWorkspace(() -> {
            assertThat(running.newest(id, 5)).isEmpty();
            assertThat(running.rowsLeft(progress)).isZero();
            return id;
        });
    }

    private ImportId bringIn(String csv) {
        var content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        var id = importer.open("people.csv", content).id();
        importer.lookForDuplicates(id);
        importer.start(id);
        runner.work(id);
        return id;
    }
}
