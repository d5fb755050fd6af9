package app.kith.people.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTypeTests {
    static final List<String> CHOICES = List.of("Gas", "Wood");

    @ParameterizedTest
    @CsvSource({
        "NUMBER, en, '1,234.5', 1234.5",
        "NUMBER, de, '1.234,5', 1234.5",
        "NUMBER, de, 1.234, 1234",
        "NUMBER, en, 1.234, 1.234",
        "NUMBER, nb, '1 234,5', 1234.5",
        "NUMBER, en, -3, -3",
        "DATE, en, 2026-11-17, 2026-11-17",
        "DATE, en, 17 November 2026, 2026-11-17",
        "DATE, de, 17. 3. 2026,",
        "DATE, de, 17.3.2026, 2026-03-17",
        "DATE, de, 3 März 2026, 2026-03-03",
        "DATE, en, 30.2.2026,",
        "YES_NO, en, Yes, yes",
        "YES_NO, de, nein, no",
        "YES_NO, en, perhaps,",
        "LINK, en, taller.example/ana, https://taller.example/ana",
        "LINK, en, http://taller.example, http://taller.example",
        "LINK, en, javascript:alert(1),",
        "LINK, en, a blog,",
        "CHOICE, en, gas, Gas",
        "CHOICE, en, Electric,",
        "NUMBER, en, many,",
        "NUMBER, en, '1,2,3',",
        "TEXT, en, ' blue ', blue",
    })
    void aValueIsKeptInOnePlainForm(FactType type, Locale locale, String typed, String plain) {
        assertThat(type.plain(typed, CHOICES, locale).orElse(null)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, en, 1234.5, '1,234.5'",
        "NUMBER, de, 1234.5, '1.234,5'",
        "DATE, en, 2026-11-17, 17 November 2026",
        "YES_NO, en, no, No",
        "LINK, en, https://taller.example/ana, taller.example/ana",
        "NUMBER, en, many, many",
        "DATE, en, in spring, in spring",
    })
    void aValueIsShownAsTheReaderWritesIt(FactType type, Locale locale, String stored, String said) {
        assertThat(type.said(stored, CHOICES, locale)).isEqualTo(said);
    }
}
