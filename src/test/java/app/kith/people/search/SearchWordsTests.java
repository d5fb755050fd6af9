package app.kith.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {

    @Test
    void keepsEachWordOnceInOnePieceAndInItsPieces() {
        var words = SearchWords.of(List.of("Anna-Maria Østby", "anna@post.example ANNA"), 1_000);

        assertThat(words).isEqualTo(" anna-maria anna maria ostby anna@post.example post example");
    }

    @Test
    void takesADashForAWordLikeAnother() {
        assertThat(SearchWords.of(List.of("clay — (glaze) …"), 1_000)).isEqualTo(" clay — (glaze) glaze ...");
    }

    @Test
    void endsBeforeTheWordThatNoLongerFits() {
        assertThat(SearchWords.of(List.of("one two three"), 9)).isEqualTo(" one two");
    }

    @Test
    void looksForBareWords() {
        assertThat(SearchWords.sought(" “Dvořáček”, (Brno)? ")).containsExactly("dvoracek", "brno");
        assertThat(SearchWords.sought("  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "heel, a second-hand wheel, true",
        "he, a second-hand wheel, false",
        "ha, a second-hand wheel, true",
        "wh, a second-hand wheel, true",
        "中村, 佐藤中村さん, true",
    })
    void findsAnyPartOfThreeLettersAndShorterOnesWhereAWordBegins(String sought, String text, boolean occurs) {
        assertThat(SearchWords.occurs(sought, text)).isEqualTo(occurs);
    }

    @ParameterizedTest
    @CsvSource({
        "tomasz, tomas, true",
        "tomasz, tomsaz, true",
        "tomasz, tomesz, true",
        "tomasz, tmasz, true",
        "tomasz, ttomasz, true",
        "tomasz, tomasz, true",
        "tomasz, tmesz, false",
        "tomasz, otmsaz, false",
    })
    void forgivesOneSlip(String word, String written, boolean isOne) {
        assertThat(Spelling.isOneSlipAway(word, written)).isEqualTo(isOne);
    }

    @Test
    void showsWhatWasFoundWithinItsSentence() {
        var snippet = Snippet.of(
                "Coffee of 15 September: ",
                "We talked about the fair, the kiln in the yard, and that she is looking for a second-hand Wheél this year",
                List.of("wheel"));

        assertThat(snippet.text()).startsWith("Coffee of 15 September: …").endsWith("-hand Wheél this year");
        assertThat(snippet.parts()).filteredOn(Snippet.Part::hit).containsExactly(new Snippet.Part("Wheél", true));
    }
}
