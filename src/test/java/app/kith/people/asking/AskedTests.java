package app.kith.people.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who did I meet in May          | Met in May 2026
            Who did I meet in December?    | Met in December 2025
            met in May 2025                | Met in May 2025
            met last week                  | Met 9 November 2026 to 15 November 2026
            saw in the last 2 weeks        | Met 3 November 2026 to 17 November 2026
            talked last week               | In touch 9 November 2026 to 15 November 2026
            talked to yesterday            | In touch on 16 November 2026
            spoke with in 2024             | In touch 1 January 2024 to 31 December 2024
            not since summer               | Last interaction before 1 September 2026
            not since last winter          | Last interaction before 1 March 2026
            not talked to since March      | Last interaction before 1 April 2026
            haven’t talked since june      | Last interaction before 1 July 2026
            no contact for 3 months        | No contact for 3 months
            no contact in two weeks        | No contact for 2 weeks
            haven't talked for a year      | No contact for 1 year
            birthday in June               | Birthday in June
            birthdays next month           | Birthday in December
            added last month               | Added in October 2026
            added since 2026-11-01         | Added since 1 November 2026
            never talked to                | Interactions nothing logged
            met since October              | Last interaction since 1 October 2026
            """)
    void understandsWordsOfTime(String text, String said) {
        var asked = Asked.read(text, TODAY);

        assertThat(asked.said()).isEqualTo(said);
        assertThat(asked.words()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "May",
        "met May",
        "June Carter",
        "summer house",
        "last orders",
        "4 months",
        "Ana Ruiz",
        "who did I not meet in May",
        "people I have not met this year",
        "I didn't see in May"
    })
    void leavesNamesAndOtherWordsAlone(String text) {
        var asked = Asked.read(text, TODAY);

        assertThat(asked.isUnderstood()).isFalse();
        assertThat(asked.words()).isEqualTo(text);
    }

    @Test
    void aPlaceIsLookedForWithoutTheLittleWordBeforeIt() {
        assertThat(Asked.read("who did I meet in May in Oslo", TODAY).words()).isEqualTo("Oslo");
    }

    @Test
    void keepsTheOtherWordsToLookFor() {
        var asked = Asked.read("potters met in May no contact for 3 months", TODAY);

        assertThat(asked.words()).isEqualTo("potters");
        assertThat(asked.said()).isEqualTo("No contact for 3 months, Met in May 2026");
        assertThat(asked.phrases()).containsExactly("no contact for 3 months", "met in May");
    }
}
