package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {
    private static final String CHARACTERS = "=+-@\t\r\n＝＋－＠''' a1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1", "+47 22", "-", "@ana", "\t=1", "\r=1", "\n", "＝1", "'=1", "''+1", "'", "''", "O'Brien", "",
                " =1", "'tis"
            })
    void comesBackAsItWasAndBeginsNoFormula(String text) {
        var defused = Formula.defused(text);

        assertThat(Formula.undefused(defused)).isEqualTo(text);
        assertThat(defused).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
    }

    @Test
    void anyTextComesBackAsItWas() {
        var random = new Random(11);

        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }

            assertThat(Formula.undefused(Formula.defused(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void whatNeedsNothingIsLeftAlone() {
        assertThat(Formula.defused("'tis Ana's")).isEqualTo("'tis Ana's");
        assertThat(Formula.undefused("'tis Ana's")).isEqualTo("'tis Ana's");
    }
}
