package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.exchange.format.ImportField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class KeptMatchesTests {

    @Autowired
    Importer importer;

    @Test
    void areProposedAgainForTheSameColumnsInAnyOrder() {
        var first = open("Name,Mail,Shop\nAna,ana@post.example,Taller\n");
        importer.match(first.id(), first.mapping().with(2, ImportField.COMPANY));
        importer.keepMatches(first.id(), "  Studio list ");

        var again = open("shop,name,mail\nTaller,Luca,luca@post.example\n");

        assertThat(first.keptAs()).isNull();
        assertThat(again.keptAs()).isEqualTo("Studio list");
        assertThat(again.mapping().choices())
                .extracting(choice -> choice.name() + " " + choice.field())
                .containsExactly("shop COMPANY", "name FULL_NAME", "mail EMAIL");
        assertThat(importer.draft(again.id()).orElseThrow().mapping()).isEqualTo(again.mapping());
    }

    @Test
    void areNotProposedForOtherColumnsNorOnceForgotten() {
        var first = open("Name,Mail,Shop\nAna,ana@post.example,Taller\n");
        importer.match(first.id(), first.mapping().with(2, ImportField.COMPANY));
        importer.keepMatches(first.id(), "Studio list");

        assertThat(open("Name,Mail\nAna,ana@post.example\n").keptAs()).isNull();
        importer.forgetMatches(first.id());

        var again = open("Name,Mail,Shop\nAna,ana@post.example,Taller\n");
        assertThat(again.keptAs()).isNull();
        assertThat(again.mapping().choices().get(2).field()).isEqualTo(ImportField.FACT);
    }

    @Test
    void areReplacedWhenKeptAgain() {
        var first = open("Name,Shop\nAna,Taller\n");
        importer.keepMatches(first.id(), "One");
        importer.match(first.id(), first.mapping().with(1, ImportField.TAGS));

        importer.keepMatches(first.id(), "Two");

        var again = open("Name,Shop\nAna,Taller\n");
        assertThat(again.keptAs()).isEqualTo("Two");
        assertThat(again.mapping().choices().get(1).field()).isEqualTo(ImportField.TAGS);
    }

    private ImportDraft open(String csv) {
        return importer.open("list.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
