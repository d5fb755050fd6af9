package app.kith.interactions.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLogParserTests {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static final List<Candidate> BOOK = List.of(
            person("Ana Ruiz"), person("Luca Ferrante"), person("Noor Haddad"), person("Tom Berg"), person("Tom Sand"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coffee with Ana Ruiz yesterday 45m, talked about the new job | COFFEE | BOTH | Ana Ruiz | 2026-11-16 | 45 | talked about the new job
            coffee with ana ruiz yesterday                   | COFFEE      | BOTH | ana ruiz               | 2026-11-16 |     | ''
            Coffee with Ana and Luca Ferrante                | COFFEE      | BOTH | Ana; Luca Ferrante     |            |     | ''
            coffee with Ana, Luca and Noor                   | COFFEE      | BOTH | Ana; Luca; Noor        |            |     | ''
            Dinner with Ana, Luca & Noor on Sunday, great fun | MEAL       | BOTH | Ana; Luca; Noor        | 2026-11-15 |     | great fun
            Ana called                                       | CALL        | BOTH | Ana                    |            |     | ''
            Called Ana Ruiz 20 min                           | CALL        | BOTH | Ana Ruiz               |            | 20  | ''
            called ana ruiz 20 min                           | CALL        | BOTH | ana ruiz               |            | 20  | ''
            I called Ana for half an hour                    | CALL        | BOTH | Ana                    |            | 30  | ''
            Ana wrote: will come in May                      | MESSAGE     | IN   | Ana                    |            |     | will come in May
            Emailed Ana                                      | EMAIL       | OUT  | Ana                    |            |     | ''
            wrote to Ana                                     | MESSAGE     | OUT  | Ana                    |            |     | ''
            wrote Ana an email about the flat                | EMAIL       | OUT  | Ana                    |            |     | about the flat
            lunch w/ Ana Monday                              | MEAL        | BOTH | Ana                    | 2026-11-16 |     | ''
            Ana emailed me on 3 March                        | EMAIL       | IN   | Ana                    | 2026-03-03 |     | ''
            She emailed me yesterday                         | EMAIL       | IN   |                        | 2026-11-16 |     | ''
            I emailed her                                    | EMAIL       | OUT  |                        |            |     | ''
            Email from Ana: the drawings are ready           | EMAIL       | IN   | Ana                    |            |     | the drawings are ready
            Got an email from Ana                            | EMAIL       | IN   | Ana                    |            |     | ''
            Met Ana last Tuesday for 1h30                    | MEETING     | BOTH | Ana                    | 2026-11-10 | 90  | ''
            Met Ana for coffee                               | COFFEE      | BOTH | Ana                    |            |     | ''
            met up with ana at the station yesterday         | MEETING     | BOTH | ana                    | 2026-11-16 |     | at the station
            texted Ana                                       | MESSAGE     | OUT  | Ana                    |            |     | ''
            DM to Ana                                        | MESSAGE     | OUT  | Ana                    |            |     | ''
            DM from ana yesterday                            | MESSAGE     | IN   | ana                    | 2026-11-16 |     | ''
            Ana DM'd me                                      | MESSAGE     | IN   | Ana                    |            |     | ''
            heard from Ana today                             | MESSAGE     | IN   | Ana                    | 2026-11-17 |     | ''
            Video call with Ana                              | VIDEO_CALL  | BOTH | Ana                    |            |     | ''
            zoom with Ana and Luca this morning              | VIDEO_CALL  | BOTH | Ana; Luca              | 2026-11-17 |     | ''
            Called Ana on Zoom                               | VIDEO_CALL  | BOTH | Ana                    |            |     | ''
            Asked Ana for an introduction                    | MESSAGE     | OUT  | Ana                    |            |     | for an introduction
            Asked Ana to write a reference                   | MESSAGE     | OUT  | Ana                    |            |     | to write a reference
            asked ana ruiz yesterday for a loan              | MESSAGE     | OUT  | ana ruiz               | 2026-11-16 |     | for a loan
            Ana asked me for advice                          | MESSAGE     | IN   | Ana                    |            |     | for advice
            Coffee with Ana, asked her for a contact         | COFFEE      | BOTH | Ana                    |            |     | asked her for a contact
            missed call from Ana                             | MISSED_CALL | IN   | Ana                    |            |     | ''
            Tried to call Ana                                | MISSED_CALL | OUT  | Ana                    |            |     | ''
            Ana tried to call                                | MISSED_CALL | IN   | Ana                    |            |     | ''
            Called Ana, no answer                            | MISSED_CALL | OUT  | Ana                    |            |     | ''
            Left a voicemail for Ana                         | MISSED_CALL | OUT  | Ana                    |            |     | ''
            sent a letter to Ana                             | LETTER      | OUT  | Ana                    |            |     | ''
            Sent Ana a postcard                              | LETTER      | OUT  | Ana                    |            |     | ''
            Ana sent me a postcard                           | LETTER      | IN   | Ana                    |            |     | ''
            Sent Ana the drawings                            | MESSAGE     | OUT  | Ana                    |            |     | the drawings
            gave Ana a call                                  | CALL        | BOTH | Ana                    |            |     | ''
            breakfast with Ana                               | MEAL        | BOTH | Ana                    |            |     | ''
            Had drinks with Ana last night                   | MEAL        | BOTH | Ana                    | 2026-11-16 |     | ''
            commented on Ana's post about gardens            | COMMENT     | OUT  | Ana                    |            |     | about gardens
            Ana commented on my photo                        | COMMENT     | IN   | Ana                    |            |     | on my photo
            liked Ana's photo                                | REACTION    | OUT  | Ana                    |            |     | ''
            Newsletter to Ana and Luca                       | BROADCAST   | OUT  | Ana; Luca              |            |     | ''
            Party with Ana                                   | EVENT       | BOTH | Ana                    |            |     | ''
            Note about Ana: loves figs                       | NOTE        | BOTH | Ana                    |            |     | loves figs
            Luca and I had coffee with Ana                   | COFFEE      | BOTH | Luca; Ana              |            |     | ''
            Yesterday: coffee with Ana                       | COFFEE      | BOTH | Ana                    | 2026-11-16 |     | ''
            Coffee with Ana, yesterday, 45 min. Good news    | COFFEE      | BOTH | Ana                    | 2026-11-16 | 45  | Good news
            Coffee with Ana (45m)                            | COFFEE      | BOTH | Ana                    |            | 45  | ''
            Coffee yesterday                                 | COFFEE      | BOTH |                        | 2026-11-16 |     | ''
            with Ana yesterday                               | MEETING     | BOTH | Ana                    | 2026-11-16 |     | ''
            Coffee with Ana and talked about jobs            | COFFEE      | BOTH | Ana                    |            |     | talked about jobs
            Coffee with Ana great chat                       | COFFEE      | BOTH | Ana                    |            |     | great chat
            Ana and Luca called                              | CALL        | BOTH | Ana; Luca              |            |     | ''
            Email to Ana and Luca: the drawings              | EMAIL       | OUT  | Ana; Luca              |            |     | the drawings
            Had a quick call with mum                        | CALL        | BOTH | mum                    |            |     | ''
            Ana liked my post                                | REACTION    | IN   | Ana                    |            |     | my post
            Ran into Ana at the market on Saturday           | MEETING     | BOTH | Ana                    | 2026-11-14 |     | at the market
            Coffee with Ana - 45m - talked                   | COFFEE      | BOTH | Ana                    |            | 45  | talked
            emailed ana re: contract                         | EMAIL       | OUT  | ana                    |            |     | re: contract
            Sent Ana a postcard from the sea                 | LETTER      | OUT  | Ana                    |            |     | from the sea
            Thank-you card to Ana                            | LETTER      | OUT  | Ana                    |            |     | ''
            Meeting with Ana's sister                        | MEETING     | BOTH |                        |            |     | with Ana's sister
            chat with Ana                                    | MESSAGE     | BOTH | Ana                    |            |     | ''
            Phone call with Ana on Monday morning            | CALL        | BOTH | Ana                    | 2026-11-16 |     | ''
            Walk with Ana for 2 hours 14/11                  | MEETING     | BOTH | Ana                    | 2026-11-14 | 120 | ''
            Coffee with my sister                            | COFFEE           | BOTH |                        |            |     | with my sister
            """)
    void readsWhatHappenedWithWhomAndWhen(
            String text,
            InteractionKind kind,
            Direction direction,
            String people,
            LocalDate date,
            Integer minutes,
            String note) {
        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        var names = read.names().stream().map(NameSpan::phrase).collect(Collectors.joining("; "));
        assertThat(names).isEqualTo(people == null ? "" : people);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.direction()).isEqualTo(direction);
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.date()).isEqualTo(date);
        assertThat(read.minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today                  | en-GB | 2026-11-17
            this morning           | en-GB | 2026-11-17
            yesterday evening      | en-GB | 2026-11-16
            last night             | en-GB | 2026-11-16
            the day before yesterday | en-GB | 2026-11-15
            Monday                 | en-GB | 2026-11-16
            on Tuesday             | en-GB | 2026-11-10
            last Tuesday           | en-GB | 2026-11-10
            Wed night              | en-GB | 2026-11-11
            this Monday            | en-GB | 2026-11-16
            Friday last week       | en-GB | 2026-11-13
            last weekend           | en-GB | 2026-11-14
            last week              | en-GB | 2026-11-10
            3 days ago             | en-GB | 2026-11-14
            two weeks ago          | en-GB | 2026-11-03
            2 weeks ago            | en-GB | 2026-11-03
            a month ago            | en-GB | 2026-10-17
            an hour ago            | en-GB | 2026-11-17
            on 16 November         | en-GB | 2026-11-16
            16th of November       | en-GB | 2026-11-16
            Monday, 16 November    | en-GB | 2026-11-16
            Mon 16 Nov             | en-GB | 2026-11-16
            Nov 16                 | en-GB | 2026-11-16
            Nov. 16, 2025          | en-GB | 2025-11-16
            16. November           | en-GB | 2026-11-16
            24 December            | en-GB | 2025-12-24
            29 February            | en-GB | 2024-02-29
            the 16th               | en-GB | 2026-11-16
            the 30th               | en-GB | 2026-10-30
            2026-11-16             | en-GB | 2026-11-16
            16.11.                 | de-DE | 2026-11-16
            16.11.2025             | de-DE | 2025-11-16
            3. März                | de-DE | 2026-03-03
            Montag                 | de-DE | 2026-11-16
            thứ hai                | vi-VN | 2026-11-16
            3 tháng 3              | vi-VN | 2026-03-03
            יום שני                | he-IL | 2026-11-16
            on FRİDAY              | tr-TR | 2026-11-13
            a  couple of days ago  | en-GB | 2026-11-15
            16/11                  | en-GB | 2026-11-16
            03/04                  | en-GB | 2026-04-03
            03/04                  | en-US | 2026-03-04
            3/4                    | sv-SE | 2026-04-03
            16/11                  | en-US | 2026-11-16
            11/16/25               | en-US | 2025-11-16
            tomorrow               | en-GB | 2026-11-18
            next Friday            | en-GB | 2026-11-20
            """)
    void readsDates(String said, String locale, LocalDate date) {
        var read = QuickLogParser.scan("coffee with ana " + said, TODAY, Locale.forLanguageTag(locale));

        assertThat(read.date()).isEqualTo(date);
        assertThat(read.names()).extracting(NameSpan::phrase).containsExactly("ana");
        assertThat(read.note()).isEmpty();
        assertThat(read.remarks().contains(Remark.IN_THE_FUTURE)).isEqualTo(date.isAfter(TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45m | 45
            45 min | 45
            45-minute | 45
            for about 45 minutes | 45
            90 minutes | 90
            90' | 90
            twenty minutes | 20
            half an hour | 30
            an hour | 60
            an hour and a half | 90
            one and a half hours | 90
            1.5 hours | 90
            1,5 h | 90
            1½ hours | 90
            1h30 | 90
            1h30m | 90
            1 h 10 | 70
            1 hour and 10 minutes | 70
            two hours | 120
            a  couple of hours | 120
            1:15h | 75
            """)
    void readsLengths(String said, int minutes) {
        var read = QuickLogParser.scan("coffee with ana " + said, TODAY, Locale.UK);

        assertThat(read.minutes()).isEqualTo(minutes);
        assertThat(read.note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "at 15:30,15:30",
        "at 3 pm,15:00",
        "3pm,15:00",
        "12:05 am,00:05",
        "at 9,09:00",
        "at noon,12:00",
        "yesterday evening at 7,19:00",
        "at 7:30 last night,19:30",
        "Monday afternoon at 3,15:00",
        "yesterday evening at 19:30,19:30",
        "last night at 1,01:00",
        "yesterday morning at 7,07:00",
        "this morning,"
    })
    void readsTimes(String said, LocalTime time) {
        var read = QuickLogParser.scan("coffee with ana " + said, TODAY, Locale.UK);

        assertThat(read.time()).isEqualTo(time);
        assertThat(read.note()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coffee with Anneke van der Berg yesterday        | Anneke van der Berg
            coffee with anneke van der berg yesterday        | anneke van der berg
            Lunch with Jean-Luc O'Brien 45m                  | Jean-Luc O'Brien
            Lunch with Siobhán D’Arcy - lovely               | Siobhán D’Arcy
            Coffee with Łukasz Żółć on Monday                | Łukasz Żółć
            Coffee with Анна Иванова yesterday               | Анна Иванова
            Coffee with 田中さん yesterday                    | 田中さん
            Coffee with أمينة yesterday                      | أمينة
            Coffee with J. R. Smith. Good                    | J. R. Smith
            Coffee with Dr. Ana Ruiz yesterday               | Dr. Ana Ruiz
            coffee with will yesterday                       | will
            coffee with May on 3 May                         | May
            coffee with april 2 days ago                     | april
            Coffee with Ana in Lisbon                        | Ana
            Ana Ruiz texted me                               | Ana Ruiz
            ana ruiz texted me                               | ana ruiz
            """)
    void readsNamesAsTheyAreTyped(String text, String name) {
        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.names()).extracting(NameSpan::phrase).containsExactly(name);
        assertThat(read.names())
                .allMatch(it -> text.substring(it.start(), it.end()).equals(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coffee with Ana, talked about her move next Friday | talked about her move next Friday
            Coffee with Ana talked about her move next Friday  | talked about her move next Friday
            Coffee with Ana. She leaves tomorrow for 2 hours   | She leaves tomorrow for 2 hours
            Coffee with Ana - yesterday she found a flat       | yesterday she found a flat
            Called Ana about Monday                            | about Monday
            """)
    void leavesDatesInTheNoteAlone(String text, String note) {
        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.note()).isEqualTo(note);
        assertThat(read.date()).isNull();
        assertThat(read.minutes()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"31 February", "31.2.", "2026-02-30", "31/02/2026", "on 31 November"})
    void leavesADateThatDoesNotExistInTheNoteAndSaysSo(String date) {
        var read = QuickLogParser.scan("Coffee with Ana " + date + ", good", TODAY, Locale.UK);

        assertThat(read.date()).isNull();
        assertThat(read.note()).isEqualTo(date + ", good");
        assertThat(read.remarks()).containsExactly(Remark.NO_SUCH_DATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The garden is lovely in spring
            Her sister called off the wedding yesterday
            Ana met a painter from Porto
            Got married
            Buy figs, 2 kg
            Yesterday was grey
            """)
    void takesALineItDoesNotUnderstandAsANote(String text) {
        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.kind()).isEqualTo(InteractionKind.NOTE);
        assertThat(read.note()).isEqualTo(text);
        assertThat(read.names()).isEmpty();
        assertThat(read.date()).isNull();
        assertThat(read.tokens()).containsExactly(new Token(Part.NOTE, 0, text.length()));
    }

    @Test
    void marksThePartsInTheText() {
        var text = "Coffee with Ana Ruiz yesterday 45m, good";

        var read = QuickLogParser.scan(text, TODAY, Locale.UK);

        assertThat(read.tokens())
                .map(it -> it.part() + " " + text.substring(it.start(), it.end()))
                .containsExactly("KIND Coffee", "PERSON Ana Ruiz", "DATE yesterday", "LENGTH 45m", "NOTE good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coffee with Ana yesterday                        | Known Ana Ruiz                        | ''
            coffee with ana ruiz yesterday                   | Known Ana Ruiz                        | ''
            coffee with ana ruiz brilliant ideas             | Known Ana Ruiz                        | brilliant ideas
            coffee with Ana Rusu                             | Unknown Ana Rusu                      | ''
            coffee with ana rusu                             | Unknown Ana Rusu                      | ''
            coffee with maria van der berg                   | Unknown Maria van der Berg            | ''
            coffee with tom                                  | Ambiguous tom                         | ''
            coffee with tom sand                             | Known Tom Sand                        | ''
            coffee with ana, luca and noor                   | Known Ana Ruiz, Known Luca Ferrante, Known Noor Haddad | ''
            coffee with ana, luca                            | Known Ana Ruiz, Known Luca Ferrante   | ''
            coffee with ana, good talk and fun               | Known Ana Ruiz                        | good talk and fun
            coffee ana yesterday                             | Known Ana Ruiz                        | ''
            coffee with bb and Ana                           | Known Bo Baker, Known Ana Ruiz        | ''
            coffee with joao                                 | Known João Sun                        | ''
            coffee with joão sun yesterday                   | Known João Sun                        | ''
            """)
    void findsThePeople(String text, String people, String note) {
        var read = QuickLogParser.parse(text, TODAY, Locale.UK, QuickLogParserTests::look);

        var said = read.people().stream()
                .map(it -> it.getClass().getSimpleName() + " " + it.name())
                .collect(Collectors.joining(", "));
        assertThat(said).isEqualTo(people);
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.isClear()).isEqualTo(!people.contains("Unknown") && !people.contains("Ambiguous"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz                                  | Note about Ana Ruiz. Tuesday 17 November                          | ''
            Ana Ruiz loves blue glazes                | Note about Ana Ruiz. Tuesday 17 November                          | loves blue glazes
            ana ruiz: had a baby                      | Note about Ana Ruiz. Tuesday 17 November                          | had a baby
            Ana Ruiz met a painter from Porto         | Note about Ana Ruiz. Tuesday 17 November                          | met a painter from Porto
            Ana Ruiz got a cat                        | Note about Ana Ruiz. Tuesday 17 November                          | got a cat
            Ana Ruiz coffee yesterday 45m, good talk  | Coffee with Ana Ruiz. Monday 16 November, 45 minutes, in person   | good talk
            Ana Ruiz, coffee                          | Coffee with Ana Ruiz. Tuesday 17 November, in person              | ''
            Ana Ruiz called                           | Call with Ana Ruiz. Tuesday 17 November                           | ''
            BB coffee                                 | Coffee with Bo Baker. Tuesday 17 November, in person              | ''
            Ana Ruiz and Luca are moving              | Note. Tuesday 17 November                                         | Ana Ruiz and Luca are moving
            Ana Ruiz's sister is moving               | Note. Tuesday 17 November                                         | Ana Ruiz's sister is moving
            Ana loves figs                            | Note. Tuesday 17 November                                         | Ana loves figs
            BB loves figs                             | Note. Tuesday 17 November                                         | BB loves figs
            Ana Rusu loves figs                       | Note. Tuesday 17 November                                         | Ana Rusu loves figs
            """)
    void takesALineThatBeginsWithAWholeNameForOneAboutThem(String text, String words, String note) {
        var read = QuickLogParser.parse(text, TODAY, Locale.UK, QuickLogParserTests::look);

        assertThat(read.inWords(Locale.UK, TODAY)).hasToString(words);
        assertThat(read.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coffee with Ana yesterday 45m                    | Coffee with Ana Ruiz. Monday 16 November, 45 minutes, in person
            Ana emailed me on 24 December                    | Email from Ana Ruiz. Wednesday 24 December 2025
            called ana, luca and noor 1h10 at 15:30          | Call with Ana Ruiz, Luca Ferrante and Noor Haddad. Tuesday 17 November at 15:30, 1 hour 10 minutes
            figs are in season                               | Note. Tuesday 17 November
            """)
    void saysItBackInWords(String text, String words) {
        var read = QuickLogParser.parse(text, TODAY, Locale.UK, QuickLogParserTests::look);

        assertThat(read.inWords(Locale.UK, TODAY)).hasToString(words);
    }

    @Test
    void offersEverybodyWhomAPhraseMayMean() {
        var read = QuickLogParser.parse("coffee with tom", TODAY, Locale.UK, QuickLogParserTests::look);

        assertThat(read.people().getFirst())
                .isInstanceOfSatisfying(
                        Person.Ambiguous.class,
                        it -> assertThat(it.candidates())
                                .extracting(Candidate::name)
                                .containsExactly("Tom Berg", "Tom Sand"));
    }

    private static List<Candidate> look(String words) {
        var book = new ArrayList<>(BOOK);
        book.add(new Candidate(UUID.randomUUID(), "Bo Baker", "BB"));
        book.add(person("João Sun"));
        var folded = Letters.fold(words);
        return book.stream()
                .filter(it -> it.isNamed(words) || (Letters.fold(it.name()) + " ").startsWith(folded + " "))
                .toList();
    }

    private static Candidate person(String name) {
        return new Candidate(UUID.nameUUIDFromBytes(name.getBytes()), name, null);
    }
}
