package app.kith.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A process that died between its last transaction and the index has left rows in `search_change`, and nothing else.
@KithTest
@AsOwner
class LocalIndexTests {
    @Autowired
    AddressBook people;

    @Autowired
    LocalIndex index;

    @Autowired
    JdbcClient sql;

    @Autowired
    Owner owner;

    ContactId ana;

    @BeforeEach
    void anaIsFound() {
        ana = people.add(ContactDetails.named("Ana Ruiz"));
        assertThat(found("ruiz")).containsExactly("Ana Ruiz");
        assertThat(index.finder()).isPresent();
    }

    @Test
    void takesInAtItsStartWhatWasSavedBeforeACrash() {
        sql.sql("update person_text set names = ' ana prada ', own = ' ana prada' where contact_id = ?")
                .param(ana.value())
                .update();
        leftBehind(ana);
        assertThat(found("prada")).as("as the crash left it").isEmpty();

        index.start();

        assertThat(found("prada")).containsExactly("Ana Ruiz");
        assertThat(found("ruiz")).isEmpty();
    }

    @Test
    void forgetsAtItsStartWhoWasForgottenBeforeACrash() {
        sql.sql("delete from contact where id = ?").param(ana.value()).update();
        leftBehind(ana);

        index.start();
        index.settle();

        assertThat(index.finder().orElseThrow().all(owner.signedIn().workspace().value(), List.of("ruiz")))
                .isEmpty();
    }

    @Test
    void isMadeAnewWhenItLacksSomebody() {
        sql.sql("delete from person_text where contact_id = ?")
                .param(ana.value())
                .update();
        index.start();
        assertThat(found("ruiz")).isEmpty();
        sql.sql("insert into person_text (contact_id, workspace_id, names, own, noted, made_by)"
                        + " values (?, ?, ' ana ', ' ana ruiz', '', 1)")
                .params(ana.value(), owner.signedIn().workspace().value())
                .update();

        index.start();

        assertThat(found("ruiz")).containsExactly("Ana Ruiz");
    }

    private void leftBehind(ContactId contact) {
        sql.sql("insert into search_change (id, workspace_id, contact_id) values (?, ?, ?)")
                .params(UUID.randomUUID(), owner.signedIn().workspace().value(), contact.value())
                .update();
    }

    /// Waits for what the index has still to take in.
    private List<String> found(String words) {
        index.settle();
        return people.find(words, 8).stream().map(row -> row.person().name()).toList();
    }
}
