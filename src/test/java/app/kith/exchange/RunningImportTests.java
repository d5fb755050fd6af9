package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.exchange.RunningImport.Latest.CameIn;
import app.kith.exchange.RunningImport.Latest.SetAside;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class RunningImportTests extends Bringing {
    @Autowired
    RunningImport running;

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

        assertThat(cameIn(id, 2))
                .extracting(one -> one.person().name(), CameIn::isNew, CameIn::why)
                .containsExactly(
                        tuple("Noor van Dalen", false, "same email address noor@shop.example"),
                        tuple("Luca Ferrante", true, null));
    }

    @Test
    void whatTheUserDecidedIsTheReason() {
        people.add(ContactDetails.named("Noor van Dalen")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "noor@shop.example"))));
        var id = draft("Name,Email,Company\nN. Shopkeeper,noor@shop.example,Shop\n");
        importer.lookForDuplicates(id);
        importer.answerAll(id, ImportQuestion.Kind.SAME_HANDLE, ImportQuestion.Answer.JOIN);
        importer.start(id);
        runner.work(id);

        assertThat(cameIn(id, 1)).extracting(CameIn::why).containsExactly("your decision");
    }

    @Test
    void theLastThatWereSetAsideAreSeenHoweverManyCameInSince() {
        people.add(ContactDetails.named("Noor van Dalen")
                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "noor@shop.example"))));
        var id = bringIn("""
                Name,Email
                ,not an address
                ,neither
                N. Shopkeeper,noor@shop.example
                Ana Ruiz,ana@taller.example
                Luca Ferrante,luca@smalti.example
                Pavel,pavel@shop.example
                """);

        assertThat(running.latest(id, 4))
                .satisfiesExactly(
                        pavel -> assertThat(pavel.row()).isEqualTo(6),
                        luca -> assertThat(luca.row()).isEqualTo(5),
                        noor -> assertThat(noor)
                                .isEqualTo(new SetAside(
                                        3,
                                        "N. Shopkeeper",
                                        "Is this Noor van Dalen? Same email address noor@shop.example, different"
                                                + " names.")),
                        nobody -> assertThat(((SetAside) nobody).who()).isNull());
    }

    @Test
    void aLookCostsAsManyStatementsForALongFileAsForAShortOne() {
        var few = bringIn("Name,Email\nAna Ruiz,ana@taller.example\n,nothing\n");
        var rows = new StringBuilder("Name,Email\n");
        for (int i = 0; i < 400; i++) rows.append(i % 2 == 0 ? "Ana %d,\n".formatted(i) : ",nothing %d\n".formatted(i));
        var many = bringIn(rows.toString());

        var statements = Statements.of(() -> running.latest(few, 6)).size();

        assertThat(Statements.of(() -> running.latest(many, 6))).hasSize(statements);
    }

    @Test
    void whoWasForgottenSinceIsNotShown() {
        var id = bringIn("Name\nAna Ruiz\nLuca Ferrante\n");
        var luca = cameIn(id, 1).getFirst().person().id();

        forgetting.forget(List.of(luca));

        assertThat(cameIn(id, 5)).extracting(one -> one.person().name()).containsExactly("Ana Ruiz");
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
            assertThat(running.latest(id, 5)).isEmpty();
            assertThat(running.rowsLeft(progress)).isZero();
            return id;
        });
    }

    private List<CameIn> cameIn(ImportId id, int limit) {
        return running.latest(id, limit).stream()
                .filter(CameIn.class::isInstance)
                .map(CameIn.class::cast)
                .toList();
    }
}
