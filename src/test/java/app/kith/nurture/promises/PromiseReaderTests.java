package app.kith.nurture.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.kith.interactions.spi.Promises.Promise;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Today is Tuesday 17 November 2026.
class PromiseReaderTests {
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'll send her the drawings by Friday                          | Send her the drawings              | 2026-11-20
            Coffee with Ana, I'll send her the drawings by Friday         | Send her the drawings              | 2026-11-20
            Coffee with Ana yesterday 45m - I’ll call her next week       | Call her                           | 2026-11-27
            Great talk. I will introduce her to Luca tomorrow.            | Introduce her to Luca              | 2026-11-18
            I'll write to him the day after tomorrow                      | Write to him                       | 2026-11-19
            I'm going to bring the book on Thursday                       | Bring the book                     | 2026-11-19
            I promised to lend her the kiln in two weeks                  | Lend her the kiln                  | 2026-12-01
            Promised Ana I'd find the recipe before Christmas             | Find the recipe                    | 2026-12-24
            I promised Ana to print the photos by the end of the month    | Print the photos                   | 2026-11-30
            I told him I'd check the glaze by next Friday                 | Check the glaze                    | 2026-11-27
            I said I'll pay the rent on 3 December                        | Pay the rent                       | 2026-12-03
            I said I would reply by December 3rd                          | Reply                              | 2026-12-03
            Remind me to call Luca on the 21st                            | Call Luca                          | 2026-11-21
            Remember to thank Noor by 2026-12-01                          | Thank Noor                         | 2026-12-01
            Don't forget to return the poems within ten days              | Return the poems                   | 2026-11-27
            Need to ask Priya about the fair this week                    | Ask Priya about the fair           | 2026-11-20
            I have to order grog by the end of next week                  | Order grog                         | 2026-11-27
            I must buy tickets before Friday                              | Buy tickets                        | 2026-11-19
            By the way, I'll help him move at the weekend                 | Help him move                      | 2026-11-21
            So I'll forward the letter tonight                            | Forward the letter                 | 2026-11-17
            She liked it and I'll text her the address today              | Text her the address               | 2026-11-17
            We talked about kilns; I'll look into it next month           | Look into it                       | 2026-12-31
            Also I'll review her grant by the end of January              | Review her grant                   | 2027-01-31
            I'll visit in a fortnight                                     | Visit                              | 2026-12-01
            I'll also send the invoice in 3 days                          | Send the invoice                   | 2026-11-20
            I'll ask if she can join us on Saturday                       | Ask if she can join us             | 2026-11-21
            I'll tell Luca the week after next                            | Tell Luca                          | 2026-12-04
            I'll get back to her by Monday, she is away until then        | Get back to her                    | 2026-11-23
            I'll send her the drawings, the plan and the key by Friday    | Send her the drawings, the plan and the key | 2026-11-20
            I'll fix the wheel before New Year                            | Fix the wheel                      | 2026-12-31
            I'll book the room on Friday afternoon because she cannot     | Book the room                      | 2026-11-20
            I'll send it by tomorrow morning!                             | Send it                            | 2026-11-18
            TODO: email Tomasz on 28 Feb                                  | Email Tomasz                       | 2027-02-28
            I'll post the card on 29 February                             | Post the card                      | 2028-02-29
            I'll meet her on 1.12.                                        | Meet her                           | 2026-12-01
            """)
    void findsWhatIsPromisedAndTheDay(String text, String title, LocalDate day) {
        assertThat(PromiseReader.read(text, TUESDAY, Locale.UK)).containsExactly(new Promise(title, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'll send her the drawings          | Send her the drawings
            I'll call him back some time        | Call him back some time
            I promised to share the slides      | Share the slides
            I'll send it by 5pm                 | Send it by 5pm
            I'll ask her about Friday's party   | Ask her about Friday's party
            I'll return the Christmas present   | Return the Christmas present
            """)
    void findsPromisesWithoutADay(String text, String title) {
        assertThat(PromiseReader.read(text, TUESDAY, Locale.UK)).containsExactly(new Promise(title, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffee with Ana Ruiz yesterday 45m, talked about her new job",
                "She'll send me the drawings by Friday",
                "He will call next week",
                "They'll bring the book tomorrow",
                "Ana promised to send the drawings by Friday",
                "She said she'd call me on Monday",
                "I won't send the drawings by Friday",
                "I will not call her tomorrow",
                "I'll never forget her face",
                "I'll miss him",
                "I'll be in Oslo next week",
                "I'll have the soup",
                "I'll see",
                "I'll think about it until Friday",
                "I'd like to send her something",
                "I sent her the drawings on Friday",
                "I called him yesterday",
                "If I win I'll buy her a kiln",
                "If it rains, I'll bring the umbrella tomorrow",
                "I'll call her if I have time",
                "I'll send it unless she objects",
                "Maybe I'll visit her in December",
                "Perhaps I will write next week",
                "She thinks I'll send her money",
                "She said I'll find a job by Friday",
                "Should I send the drawings by Friday?",
                "Shall I bring wine on Saturday?",
                "I'll bring wine on Saturday?",
                "“I'll send you the drawings by Friday”, she said",
                "I will sleep well tonight",
                "I'll probably send it tomorrow",
                "I might send the drawings on Friday",
                "We met on 3 December",
                "Send",
                "I'll",
                "I'll send",
                "Her boss must send the drawings by Friday",
                "Ill send her off",
                "I have to be in Oslo by Friday",
                "I needed to send the drawings",
                "He has to call me tomorrow",
                "Met Will, I asked about Friday",
                "I want to be a potter by Christmas",
                "Friday",
                "",
            })
    void doesNotTakeForAPromiseWhatIsNone(String text) {
        assertThat(PromiseReader.read(text, TUESDAY, Locale.UK)).isEmpty();
    }

    @Test
    void findsTheFirstTwoPromisesOfANote() {
        var note =
                "Lovely walk. I'll send her the drawings by Friday and I'll call Luca next week. She will write too.\n"
                        + "I promised to lend him the book";

        assertThat(PromiseReader.read(note, TUESDAY, Locale.UK))
                .containsExactly(
                        new Promise("Send her the drawings", LocalDate.of(2026, 11, 20)),
                        new Promise("Call Luca", LocalDate.of(2026, 11, 27)));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 3/12, 2026-12-03",
        "en-US, 3/12, 2027-03-12",
        "en-US, 12/3, 2026-12-03",
        "en-GB, 12/3, 2027-03-12",
        "en-US, 25/12, 2026-12-25",
        "en-GB, 12/25, 2026-12-25",
        "en-GB, 3/12/2027, 2027-12-03",
        "de-DE, 3. Dezember, 2026-12-03",
        "de-DE, Freitag, 2026-11-20",
        "nb-NO, 3. desember, 2026-12-03",
    })
    void readsTheDayAsTheLocaleWritesIt(String language, String day, LocalDate due) {
        var promises = PromiseReader.read("I'll call her on " + day, TUESDAY, Locale.forLanguageTag(language));

        assertThat(promises).containsExactly(new Promise("Call her", due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February", "31/11", "2026-13-01", "17 November 2025", "0/0"})
    void doesNotMakeUpADayThatNoCalendarHas(String day) {
        var promises = PromiseReader.read("I'll call her on " + day, TUESDAY, Locale.UK);

        assertThat(promises).extracting(Promise::dueOn).containsOnly((LocalDate) null);
    }

    @Test
    void understandsTheEndOfTheWeekOnAWeekend() {
        var sunday = LocalDate.of(2026, 11, 22);

        assertThat(due("I'll send it this week", sunday)).isEqualTo(sunday);
        assertThat(due("I'll send it next week", sunday)).isEqualTo("2026-11-27");
        assertThat(due("I'll send it on Sunday", sunday)).isEqualTo("2026-11-29");
    }

    @Test
    void nothingThatIsTypedMakesItFail() {
        var random = new Random(5);
        var words =
                "I'll send her by Friday . , ; ? \n next week 3/12 31.2. before ( ) – Christmas if 🙂 \u202e in 99 days the"
                        .split(" ");

        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int word = random.nextInt(20); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            assertThatCode(() -> PromiseReader.read(text.toString(), TUESDAY, Locale.US))
                    .doesNotThrowAnyException();
        }
        assertThatCode(() -> PromiseReader.read("I'll send ".repeat(2000), TUESDAY, Locale.UK))
                .doesNotThrowAnyException();
    }

    private static @Nullable LocalDate due(String text, LocalDate today) {
        return PromiseReader.read(text, today, Locale.UK).getFirst().dueOn();
    }
}
