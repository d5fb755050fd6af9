package app.kith.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ImportField;
import app.kith.interactions.InteractionLog;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The wizard with files that are no tables of people.
@KithTest
@AsOwner
class OtherFilesViewTests extends ImportPages {
    @Autowired
    InteractionLog log;

    @Test
    void cardsSayThemselvesWhatIsWhat() throws IOException {
        navigate(ImportView.class);

        drop("cards.vcf", Files.readAllBytes(Path.of("src/test/resources/exchange/cards-30-apple.vcf")));

        assertThat(page())
                .contains("Looks like a vCard 3.0 file, UTF-8, 5 people", "This kind of file says itself what is what.")
                .doesNotContain("Keep these matches");
        assertThat(offered()).contains(ImportField.PHONE).doesNotContain(ImportField.WITH, ImportField.MINUTES);
        press("Look for duplicates");
        work();
        assertThat(page()).contains("Three people are in", "Set aside cards (vCard)");
    }

    @Test
    void interactionsComeInWithPeopleOneHas() {
        var ana = people.addAll(
                        List.of(ContactDetails.named("Ana Ruiz")
                                .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "ana@post.example")))),
                        false)
                .getFirst();
        navigate(ImportView.class);

        drop(
                "calls.csv",
                bytes(
                        "date,who,type,notes\n2023-02-03,ana@post.example,call,About the fair\n2023-02-04,Nobody,call,\n"));
        assertThat(page())
                .contains("Looks like a list of interactions", "Call with ana@post.example", "About the fair");
        assertThat(offered()).contains(ImportField.WITH, ImportField.DAY).doesNotContain(ImportField.COMPANY);
        press("Bring them in");
        work();

        assertThat(page()).contains("1 interaction is in", "1set aside for you");
        assertThat(log.timeline(ana, null, 5)).hasSize(1);
    }

    @Test
    void theFollowersInAnArchiveOfInstagramComeIn() throws IOException {
        navigate(ImportView.class);

        drop("instagram.zip", Files.readAllBytes(Path.of("src/test/resources/exchange/instagram.zip")));
        var card = page();
        press("Look for duplicates");
        work();

        assertThat(card).contains("Looks like a list of Instagram accounts", "instagram.zip, ");
        assertThat(page()).contains("people are in", "0set aside for you");
        assertThat(people.search(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, 0, 50))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.channels()).contains(ChannelKind.INSTAGRAM));
    }

    @Test
    void takingBackNamesWhatGoesAfterThePeople() throws IOException {
        navigate(ImportView.class);
        drop("monica.json", Files.readAllBytes(Path.of("src/test/resources/exchange/monica.json")));
        press("Look for duplicates");
        work();
        var id = importer.latest(1).getFirst().id();
        importer.undo(id);
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("delete from import_change where batch_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from import_interaction where batch_id = ?")
                .param(id.value())
                .update();

        navigate("import/" + id, ImportView.class);

        assertThat(page()).contains("Taking the import back", "3 rows taken back", "Now the paces they set.");
        assertThat($(ProgressBar.class).single().isIndeterminate()).isTrue();
    }

    @Test
    void matchesAreKeptUnderANameAndProposedAgain() {
        var first = open("Name,Shop\nAna,Taller\n");
        importer.match(first, importer.draft(first).orElseThrow().mapping().with(1, ImportField.COMPANY));
        navigate("import/" + first, ImportView.class);

        press("Keep these matches");
        var name = $(TextField.class).single();
        test(name).setValue(" ");
        press("Keep");
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("Studio list");
        press("Keep");
        navigate("import/" + open("Name,Shop\nOtto,Kiln\n"), ImportView.class);

        assertThat(page()).contains("Matched as in “Studio list”.");
        press("Guess anew");
        assertThat(page()).doesNotContain("Studio list");
    }

    private List<ImportField> offered() {
        return ((ComboBox<?>) $(ComboBox.class).all().getFirst())
                .getListDataView()
                .getItems()
                .map(target -> ((ColumnMapRow.Target) target).field())
                .toList();
    }
}
