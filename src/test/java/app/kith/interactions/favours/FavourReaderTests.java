package app.kith.interactions.favours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FavourReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coffee with Ana yesterday, helped her with the move | Helped her with the move",
                "Helped Ana Ruiz move house | Helped Ana Ruiz move house",
                "Call with Luca and did him a favour | Did him a favour",
                "Met Ana: introduced her to Noor, then lunch | Introduced her to Noor",
                "lunch with Ana - lent her the kiln book. Nice day | Lent her the kiln book",
                "Saw Noor. I gave her a lift home | Gave her a lift home",
            })
    void readsWhatOneDidForThem(String line, String gave) {
        assertThat(FavourReader.read(line)).isEqualTo(new GiveAndTake(gave, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Coffee with Ana, asked her for an introduction to Inés | An introduction to Inés",
                "Call with Ana. Asked for her advice on glazes, 20m | Her advice on glazes",
                "Emailed Luca, asked him if he could look over the contract | Look over the contract",
                "Met Noor and asked her to write a reference. | Write a reference",
            })
    void readsWhatOneAskedOfThem(String line, String asked) {
        assertThat(FavourReader.read(line)).isEqualTo(new GiveAndTake(null, asked));
    }

    @Test
    void readsBothInOneLine() {
        var read = FavourReader.read("Coffee with Ana, helped her with the tax form, asked her for the drawings");

        assertThat(read).isEqualTo(new GiveAndTake("Helped her with the tax form", "The drawings"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffee with Ana, she helped me with the move",
                "Ana asked me for an introduction",
                "Luca helped her with the move",
                "Coffee with Ana, asked how she is",
                "asked her to dinner",
                "Asked for coffee",
                "She gave me a lift",
                "Talked about the help she gave",
                "",
                "\u0000 , . ; :",
            })
    void passesOverWhatOthersDidAndWhatIsNoFavour(String line) {
        assertThat(FavourReader.read(line).isNothing()).isTrue();
    }
}
