package app.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void aTextIsTakenApartAtSpacesAndMarks() {
        assertThat(Words.of(Stream.of("Ana O’Ruiz, ana.ruiz@post.example", "+47 912")))
                .containsExactly("ana", "o", "ruiz", "post", "example", "47", "912");
    }

    @Test
    void whatIsWrittenWithoutSpacesIsFoundWithinAText() {
        assertThat(Words.of(Stream.of("认识李明"))).contains("李", "明");
        assertThat(Words.telling("李明")).isPresent().get().isIn("李", "明");
    }

    @Test
    void aLongWordIsFoundByItsBeginning() {
        var said = "x".repeat(40) + "y";

        assertThat(Words.of(Stream.of(said)))
                .containsExactly(Words.telling(said).orElseThrow());
        assertThat(Words.telling(said).orElseThrow()).hasSize(24);
    }

    @Test
    void aWordTellsAnAddressOrALinkFromOthersOfTheSamePlace() {
        assertThat(Words.telling("ana@longprovider.example")).contains("ana");
        assertThat(Words.telling("https://www.linkedin.com/in/rami-haddadin/")).contains("haddadin");
        assertThat(Words.telling("@ana@mastodon.example")).contains("ana");
        assertThat(Words.telling("Ana Maria Ruiz")).contains("maria");
        assertThat(Words.telling("🦊")).contains("🦊");
        assertThat(Words.telling("?!")).isEmpty();
    }
}
