package app.kith.channels.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.channels.Channels;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class AudienceCountsTests {
    private static final Place BLOG = Place.called("blog");
    private static final Place FORUM = Place.called("Pottery forum");

    @Autowired
    AudienceCounts counts;

    @Autowired
    Channels channels;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void lookAtTheCalendar() {
        today = workspaces.today();
    }

    @Test
    void theLatestCountOfEachPlaceIsShownTheLargestFirst() {
        counts.record(new AudienceCount(BLOG, today.minusDays(30), 40));
        counts.record(new AudienceCount(BLOG, today, 50));
        counts.record(new AudienceCount(FORUM, today.minusDays(2), 100));

        assertThat(counts.latest())
                .containsExactly(new AudienceCount(FORUM, today.minusDays(2), 100), new AudienceCount(BLOG, today, 50));
        assertThat(counts.of(BLOG)).extracting(AudienceCount::followers).containsExactly(40L, 50L);
        assertThat(counts.since(today.minusDays(2))).hasSize(2);
    }

    @Test
    void aDayHasOneCountAndTheOneBeforeComesBack() {
        counts.record(new AudienceCount(FORUM, today, 100));

        var before = counts.record(new AudienceCount(Place.called("  pottery  FORUM "), today, 120));

        assertThat(counts.of(FORUM)).extracting(AudienceCount::followers).containsExactly(120L);
        counts.restore(FORUM, before);
        assertThat(counts.of(FORUM)).containsExactly(new AudienceCount(FORUM, today, 100));
    }

    @Test
    void aPlaceIsTakenAwayAndComesBack() {
        counts.record(new AudienceCount(BLOG, today.minusDays(1), 49));
        counts.record(new AudienceCount(BLOG, today, 50));

        var before = counts.remove(BLOG);

        assertThat(counts.latest()).isEmpty();
        counts.restore(BLOG, before);
        assertThat(counts.of(BLOG)).extracting(AudienceCount::followers).containsExactly(49L, 50L);
    }

    @Test
    void onlyCountsThatSayTheSameNumberAreForgotten() {
        var old = new AudienceCount(BLOG, today.minusDays(1), 49);
        var other = new AudienceCount(BLOG, today, 51);
        counts.record(BLOG, List.of(old, other));

        assertThat(counts.forget(List.of(old, new AudienceCount(BLOG, today, 50))))
                .isEqualTo(1);

        assertThat(counts.of(BLOG)).containsExactly(other);
    }

    @Test
    void aFileOfDatesAndNumbersIsBroughtIn() {
        counts.record(new AudienceCount(BLOG, LocalDate.of(2025, 1, 1), 7));

        var before = counts.record(BLOG, "\uFEFFDate;Followers\n2025-01-01;10\n\n2.2.2025;\"1,200\"\r\n2025/3/3;0\n");

        assertThat(before).hasSize(1);
        assertThat(counts.of(BLOG)).extracting(AudienceCount::followers).containsExactly(10L, 1200L, 0L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-01,10~2025-13-01,10 | The date in line 2 cannot be read. Write it as 2026-11-17.",
                "31.2.2025,10 | The date in line 1 cannot be read. Write it as 2026-11-17.",
                "2025-01-01,-1 | Line 1: A number of followers is not below zero",
                "2025-01-01,10000000001 | Line 1: That is more than there are people; the most is 10,000,000,000",
                "2025-01-01,ten | The number in line 1 is not a whole number",
                "2025-01-01,99999999999999999999 | The number in line 1 is not a whole number",
                "2025-01-01 | Line 1 has no date and number",
                "9999-01-01,10 | The date in line 1 is still to come",
                "date,followers | The file has no line with a date and a number",
            })
    void aFileThatCannotBeReadSaysWhereAndChangesNothing(String file, String sentence) {
        assertThatThrownBy(() -> counts.record(BLOG, file.replace('~', '\n'))).hasMessage(sentence);

        assertThat(counts.of(BLOG)).isEmpty();
    }

    @Test
    void numbersAndDaysThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new AudienceCount(BLOG, today, -1))
                .hasMessage("A number of followers is not below zero");
        assertThatThrownBy(() -> new AudienceCount(BLOG, today, AudienceCount.MOST + 1))
                .hasMessage("That is more than there are people; the most is 10,000,000,000");
        assertThatThrownBy(() -> counts.record(new AudienceCount(BLOG, today.plusDays(1), 5)))
                .hasMessage("That day is still to come");
        assertThatThrownBy(() -> Place.called(" ")).hasMessage("Say where they follow you");
        assertThatThrownBy(() -> Place.called("x".repeat(61)))
                .hasMessage("The name of a place has at most 60 characters");
        assertThat(counts.latest()).isEmpty();
    }

    @Test
    void aPlaceIsAChannelOfKithOrANameOfItsOwn() {
        assertThat(Place.called("mastodon").channel()).isEqualTo(ChannelKind.MASTODON);
        assertThat(Place.called("Newsletter").label()).isEqualTo("Newsletter");
        assertThat(Place.called("Own channel").name()).isEqualTo("Own channel");
    }

    @Test
    void aChannelThatIsRenamedKeepsItsCounts() {
        var guild = channels.add("Guild", null);
        counts.record(new AudienceCount(Place.called("guild"), today, 12));

        channels.change(guild.id(), "Potters", null);

        assertThat(counts.latest()).containsExactly(new AudienceCount(Place.called("Potters"), today, 12));
    }

    @Test
    void anotherWorkspacesCountsAreNeitherSeenNorChanged() {
        counts.record(new AudienceCount(BLOG, today, 50));
        var other = owner.signedIn();

        owner.signIn();

        assertThat(counts.latest()).isEmpty();
        assertThat(counts.of(BLOG)).isEmpty();
        assertThat(counts.since(LocalDate.EPOCH)).isEmpty();
        counts.remove(BLOG);
        counts.record(new AudienceCount(BLOG, today, 9));
        counts.renamed("Blog", "Gone");
        owner.signIn(other);
        assertThat(counts.latest()).containsExactly(new AudienceCount(BLOG, today, 50));
    }
}
