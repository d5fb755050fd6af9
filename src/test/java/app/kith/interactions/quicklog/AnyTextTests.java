package app.kith.interactions.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed, reading it neither fails nor loses its way.
class AnyTextTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final List<Locale> LOCALES = Stream.of(
                    "en-GB", "en-US", "de-DE", "zh-CN", "ar-EG", "tr-TR", "vi-VN", "und")
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<String> GAPS = List.of(" ", " ", " ", "", "  ", "\u00A0");
    private static final List<String> PIECES = List.of(
            ("Coffee coffee with w/ to from Ana ana Ruiz Luca and & + , . : - – ( ) yesterday today 45m 1h 10 16/11 31.2. "
                            + "2026-02-30 31 February 99999 called emailed wrote sent got a an the liked commented on Ana's post "
                            + "missed call no answer tried to next Friday last Tuesday van der Łukasz 田中 أمينة 🎉 \uD83C \u0301 "
                            + "at 15:30 25:99 3pm half hour ago 2 weeks ½ O'Brien Dr. J. @ana ’s ' \" … I she her me about zoom "
                            + "on for note İ ß ﬁ a couple of days ago FRİDAY sıx NİSAN thứ hai")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tokensAreInOrderWithoutOverlapAndInsideTheText(long seed) {
        var random = new Random(seed);

        for (var round = 0; round < 400; round++) {
            var text = round % 3 == 0 ? letters(random) : pieces(random);
            var locale = LOCALES.get(random.nextInt(LOCALES.size()));
            var scanned = QuickLogParser.scan(text, TODAY, locale);
            var parsed = QuickLogParser.parse(text, TODAY, locale, AnyTextTests::somebody);

            assertInOrder(text, scanned.tokens());
            assertInOrder(text, parsed.tokens());
            assertThat(parsed.inWords(locale, TODAY).title()).isNotBlank();
            assertThat(parsed.note()).isEqualTo(parsed.note().strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a-", "Ana ", "Ana, ", "and ", "( ", " ", "a ", "😀", "coffee with ", "1 h ", "A.", "quick "})
    void aLongLineIsReadToo(String piece) {
        var text = "Coffee with " + piece.repeat(2000);

        var parsed = QuickLogParser.parse(text, TODAY, Locale.UK, AnyTextTests::somebody);

        assertInOrder(text, parsed.tokens());
    }

    private static void assertInOrder(String text, List<Token> tokens) {
        var end = 0;
        for (var token : tokens) {
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).as(text).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            end = token.end();
        }
    }

    private static List<Candidate> somebody(String words) {
        return words.length() % 3 == 0 ? List.of() : List.of(new Candidate(new UUID(0, words.length()), words, null));
    }

    private static String pieces(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(next -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(GAPS.get(random.nextInt(GAPS.size()))));
    }

    private static String letters(Random random) {
        return random.ints(random.nextInt(60), 1, random.nextBoolean() ? 128 : 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
