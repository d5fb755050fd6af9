package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughDateTests {

    @ParameterizedTest
    @CsvSource({
        "2015, 2015, 2015",
        "2015-03, 2015-03, March 2015",
        "2015-3-2, 2015-03-02, 2 March 2015",
        "3/2015, 2015-03, March 2015",
        "2.3.2015, 2015-03-02, 2 March 2015",
        "Mar 2015, 2015-03, March 2015",
        " 2  march 2015, 2015-03-02, 2 March 2015",
        "März 2015, 2015-03, March 2015",
    })
    void isKnownAsFarAsItWasWritten(String typed, String written, String said) {
        var date = RoughDate.read(typed, Locale.GERMAN).orElseThrow();

        assertThat(date.written()).isEqualTo(written);
        assertThat(date.said(Locale.ENGLISH)).isEqualTo(said);
        assertThat(RoughDate.read(date.written())).contains(date);
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "15", "2015-13", "2015-02-30", "0015", "Foo 2015"})
    void whatIsNoDateIsNotRead(String typed) {
        assertThat(RoughDate.read(typed)).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        var march = new RoughDate(2015, 3, null);
        var year = new RoughDate(2015, null, null);

        assertThat(new Period(march, year).until()).isEqualTo(year);
        assertThatThrownBy(() -> new Period(march, new RoughDate(2014, null, null)))
                .hasMessage("It ends before it begins");
        assertThatThrownBy(() -> new Period(march, new RoughDate(2015, 2, 1))).hasMessage("It ends before it begins");
        assertThatThrownBy(() -> new Period(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
