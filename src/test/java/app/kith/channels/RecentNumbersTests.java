package app.kith.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentNumbersTests {
    private final List<String> read = new ArrayList<>();
    private final RecentNumbers numbers = new RecentNumbers((written, region) -> {
        read.add(written);
        return region + ":" + written;
    });

    @Test
    void aNumberIsReadOnceInARow() {
        numbers.read("0170 1", "DE");

        var again = numbers.read("0170 1", "DE");

        assertThat(again).isEqualTo("DE:0170 1");
        assertThat(read).containsExactly("0170 1");
    }

    @Test
    void theSameNumberIsAnotherOneElsewhere() {
        numbers.read("0170 1", "DE");

        var elsewhere = numbers.read("0170 1", "FR");

        assertThat(elsewhere).isEqualTo("FR:0170 1");
    }

    @Test
    void aNumberOfLongAgoIsReadAnew() {
        numbers.read("first", "DE");
        for (int i = 0; i < 10_000; i++) numbers.read("0170 " + i, "DE");
        read.clear();

        numbers.read("first", "DE");

        assertThat(read).containsExactly("first");
    }

    @Test
    void whatIsTooLongForANumberIsNotKept() {
        var text = "call my mother, she will know where ".repeat(3);
        numbers.read(text, "DE");

        numbers.read(text, "DE");

        assertThat(read).containsExactly(text, text);
    }
}
