package app.kith.interactions.quicklog;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.passing.PassingOn;
import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingReaderTests {
    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asked Ada to pass on the workshop                            | MESSAGE | Ada     | the workshop        | ''
            asked ada to pass on the workshop                            | MESSAGE | ada     | the workshop        | ''
            Asked Ada yesterday to pass on the workshop                  | MESSAGE | Ada     | the workshop        | ''
            Asked Ada to pass on the workshop yesterday                  | MESSAGE | Ada     | the workshop        | ''
            Asked Ada and Bo to pass the workshop on, both keen          | MESSAGE | Ada; Bo | the workshop        | both keen
            I asked Ada if she could pass on “Kilns, a talk”. Nice       | MESSAGE | Ada     | Kilns, a talk       | Nice
            asked Ada to spread the word about the fair on Friday        | MESSAGE | Ada     | the fair on Friday  | ''
            asked Ada to pass on the workshop to her 40 students         | MESSAGE | Ada     | the workshop to her 40 students | ''
            Coffee with Ada, asked her to pass on the workshop           | COFFEE  | Ada     | the workshop        | ''
            Coffee with Ada. Good talk, asked her to pass on the book. Sunny | COFFEE | Ada | the book            | Good talk. Sunny
            Coffee with Ada and asked her to pass on the workshop        | COFFEE  | Ada     | the workshop        | ''
            Coffee with Ada and Bo, asked Bo to pass on the workshop     | COFFEE  | Ada; Bo | the workshop        | ''
            Coffee with Ada, asked her to pass on the book and talked about jobs | COFFEE | Ada | the book        | talked about jobs
            """)
    void readsWhatTheyWereAskedToPassOn(String text, String kind, String people, String what, String note) {
        var read = scan(text);

        assertThat(read.passing()).isEqualTo(PassingOn.asked(what));
        assertThat(read.kind()).isEqualTo(InteractionKind.valueOf(kind));
        assertThat(String.join("; ", read.names().stream().map(NameSpan::phrase).toList()))
                .isEqualTo(people);
        assertThat(read.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada passed on the newsletter to 200 people, 3 came of it     | NOTE   | the newsletter |                | 200   | 3  | ''
            ada passed on the newsletter to 200 people, 3 came of it     | NOTE   | the newsletter |                | 200   | 3  | ''
            Ada has passed along the newsletter to her 1,200 readers     | NOTE   | the newsletter |                | 1200  |    | ''
            Ada passed the newsletter on to 2k followers on Mastodon     | NOTE   | the newsletter | Mastodon       | 2000  |    | ''
            Ada passed on the workshop in her newsletter, 12 signed up   | NOTE   | the workshop   | her newsletter |       | 12 | ''
            Ada passed on the workshop to 40 in her evening class yesterday | NOTE | the workshop  | her evening class | 40 |    | ''
            Ada passed on the offer to a couple of friends               | NOTE   | the offer      |                | 2     |    | ''
            Ada spread the word about the fair                           | NOTE   | the fair       |                |       |    | ''
            Coffee with Ada, she passed on the book to 30 people and three people came of it, good | COFFEE | the book | | 30 | 3 | good
            Coffee with Ada. Good talk. She passed on the book. Nobody came of it. Sunny | COFFEE | the book | |   | 0  | Good talk. Sunny
            Coffee with Ada, passed on: the newsletter to 200 people, 3 came of it | COFFEE | the newsletter | | 200 | 3 | ''
            Call with Ada who passed on the newsletter to 200 people     | CALL   | the newsletter |                | 200   |    | ''
            Call with Ada, Ada passed on the book, happy                 | CALL   | the book       |                |       |    | happy
            Email from Ada: passed on my talk on LinkedIn to 500 people yesterday | EMAIL | my talk | LinkedIn     | 500   |    | ''
            Call with Ada, she passed on the book to 9999999999999 people, 3 came of it | CALL | the book to 9999999999999 people | | | 3 | ''
            """)
    void readsWhatTheyPassedOnAndWhatCameOfIt(
            String text, String kind, String what, String where, Integer heardBy, Integer came, String note) {
        var read = scan(text);

        assertThat(read.passing())
                .isEqualTo(PassingOn.passed(what).in(where).to(heardBy).counting(came));
        assertThat(read.kind()).isEqualTo(InteractionKind.valueOf(kind));
        assertThat(read.names())
                .singleElement()
                .satisfies(name -> assertThat(name.phrase()).isEqualToIgnoringCase("Ada"));
        assertThat(read.note()).isEqualTo(note);
        assertThat(read.date()).isEqualTo(text.contains("yesterday") ? TODAY.minusDays(1) : null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada did not pass on the workshop                 | NOTE   | ''
            Coffee with Ada, she didn't pass the workshop on | COFFEE | ''
            Coffee with Ada, she has not passed on the workshop, sad | COFFEE | sad
            """)
    void readsThatTheyDidNot(String text, String kind, String note) {
        var read = scan(text);

        assertThat(read.passing()).isEqualTo(PassingOn.kept("the workshop"));
        assertThat(read.kind()).isEqualTo(InteractionKind.valueOf(kind));
        assertThat(read.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffee with Ada, her father passed on last week",
                "Ada passed on last week",
                "Coffee with Ada, she passed on the job offer",
                "Coffee with Ada, she passed on dessert",
                "Coffee with Ada, I passed on the newsletter to 200 people",
                "Coffee with Ada and passed on it",
                "Coffee with Ada, Bo passed on the newsletter to 200 people",
                "Coffee with Ada, asked Bo to pass on the workshop",
                "Ada asked me to pass on the workshop",
                "Ada asked Bo to pass on the workshop",
                "Coffee with Ada, she asked me to pass on the workshop",
                "Coffee with Ada, read “passed on the flame to 200 people”",
                "Coffee with Ada, asked her to pass on it",
                "Coffee with Ada, asked her to pass the salt",
                "Her father passed on the farm to 3 children",
                "the kiln passed on",
                "passed",
                "asked to pass on",
                "",
            })
    void leavesWhatIsNotSaidPlainlyToTheNote(String text) {
        var read = scan(text);

        assertThat(read.passing()).isNull();
        assertThat(read.tokens()).extracting(Token::part).doesNotContain(Part.PASSING);
    }

    @Test
    void nobodyWasMetWhereItIsOnlyToldThatTheyPassedItOn() {
        var read = scan("Ada passed on the newsletter to 200 people");

        assertThat(read.kind()).isEqualTo(InteractionKind.NOTE);
        assertThat(read.direction()).isEqualTo(Direction.BOTH);
    }

    @Test
    void isUnderlinedBesideTheOtherParts() {
        var text = "Asked Ada yesterday to pass on the workshop, good talk";

        assertThat(scan(text).tokens())
                .map(it -> it.part() + " " + text.substring(it.start(), it.end()))
                .containsExactly(
                        "KIND Asked",
                        "PERSON Ada",
                        "DATE yesterday",
                        "PASSING to pass on the workshop",
                        "NOTE good talk");
    }

    @Test
    void whatIsLeftStaysInTheNote() {
        var line =
                Line.of("Coffee with Ada, she passed on the book to 30 people, 3 came of it, good", TODAY, Locale.UK);

        var read = QuickLogParser.scan(line.leaving(Set.of(Part.PASSING)));

        assertThat(read.passing()).isNull();
        assertThat(read.note()).isEqualTo("she passed on the book to 30 people, 3 came of it, good");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverElseIsSaidItIsReadAsItWasSaid(long seed) {
        var random = new Random(seed);
        var things = List.of("the workshop", "my book", "a talk", "the kiln fair", "her poem");
        var places = List.of("", " in her newsletter", " on Mastodon", " at the evening class");
        var talk = List.of("good talk", "sunny", "we ate figs", "glazes are blue");

        for (var round = 0; round < 300; round++) {
            var heardBy = random.nextInt(1_000_000);
            var came = random.nextInt(1_000);
            var what = things.get(random.nextInt(things.size()));
            var where = places.get(random.nextInt(places.size()));
            var before = talk.get(random.nextInt(talk.size()));
            var after = talk.get(random.nextInt(talk.size()));
            var text = "Coffee with Ada, %s, she passed on %s%s to %d people, %d came of it, %s"
                    .formatted(before, what, where, heardBy, came, after);

            var read = scan(text);

            assertThat(read.passing())
                    .isEqualTo(PassingOn.passed(what)
                            .in(where.replaceFirst("^ \\w+ ", ""))
                            .to(heardBy)
                            .counting(came));
            assertThat(read.note()).isEqualTo(before + ", " + after);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverFailsAndNeverOverlaps(long seed) {
        var random = new Random(seed);
        var words =
                ("Ada asked her to pass on passed along the workshop , . : - ( ) “ ” \" 200 3 people readers came of it to in "
                                + "her newsletter and who she did not didn't never spread the word about yesterday 45m coffee with 99999999999 "
                                + "nobody 2k on X if could I we him")
                        .split(" ");

        for (var round = 0; round < 500; round++) {
            var text = String.join(
                    random.nextInt(6) == 0 ? "" : " ",
                    random.ints(random.nextInt(24), 0, words.length)
                            .mapToObj(one -> words[one])
                            .toList());
            var read = scan(text);

            var end = 0;
            for (var token : read.tokens()) {
                assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).as(text).isLessThanOrEqualTo(text.length());
                end = token.end();
            }
            assertThat(read.note()).as(text).isEqualTo(read.note().strip());
            assertThat(read.passing() != null)
                    .as(text)
                    .isEqualTo(read.tokens().stream().anyMatch(it -> it.part() == Part.PASSING));
            if (read.passing() != null) {
                assertThat(text.replaceAll("\\s+", " "))
                        .contains(Objects.requireNonNull(read.passing()).what());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked ", "passed on ", "asked a to pass on ", "she passed on ", "to 200 ", "“", "pass "})
    void aLongLineIsReadToo(String piece) {
        assertThat(scan("Coffee with Ada, " + piece.repeat(2_000)).kind()).isEqualTo(InteractionKind.COFFEE);
    }

    private static Scanned scan(String text) {
        return QuickLogParser.scan(text, TODAY, Locale.UK);
    }
}
