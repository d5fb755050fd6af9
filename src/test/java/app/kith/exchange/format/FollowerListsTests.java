package app.kith.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FollowerListsTests {

    @Test
    void accountsOfXKeepTheirNumbersWhole() {
        var people = Fixture.named("follower.js").people();

        assertThat(people)
                .flatExtracting(ImportedPerson::handles)
                .extracting(handle -> handle.kind() + " " + handle.written())
                .containsExactly(
                        "X https://twitter.com/intent/user?user_id=1252851",
                        "X https://twitter.com/intent/user?user_id=90071992547409931",
                        "X https://twitter.com/intent/user?user_id=3301");
        assertThat(people).extracting(ImportedPerson::name).contains("X account 90071992547409931");
    }

    @Test
    void instagramIsReadInAllItsShapes() {
        assertThat(Fixture.named("followers_1.json").people())
                .extracting(ImportedPerson::name)
                .containsExactly("clay.and.co", "kiln_notes");
        assertThat(Fixture.named("following.json").people())
                .extracting(ImportedPerson::name)
                .containsExactly("bobbin.lace", "old_shape");
        assertThat(Fixture.named("followers-before-2023.json").people())
                .extracting(ImportedPerson::name)
                .containsExactly("early_bird");
        assertThat(Fixture.named("one-follower.json").people())
                .extracting(ImportedPerson::name)
                .containsExactly("lone_one");
        assertThat(Fixture.named("followers_1.json").people().getFirst().facts())
                .contains(new ImportedPerson.Fact("Follows you on Instagram since", "2023-11-14"));
    }

    @Test
    void namesFromFacebookAreRepaired() {
        var friends = Fixture.named("your_friends.json").people();

        assertThat(friends).extracting(ImportedPerson::name).containsExactly("Renée Dubois", "José María");
        assertThat(friends.getFirst().metOn()).isEqualTo("2017-07-14");
        assertThat(friends.getLast().metOn()).isNull();
    }

    @Test
    void blueskyAccountsAreHandlesWithNames() {
        var people = Fixture.named("bluesky.json").people();

        assertThat(people).extracting(ImportedPerson::name).containsExactly("Mireille Costa", "did:plc:def456");
        assertThat(people)
                .flatExtracting(ImportedPerson::handles)
                .extracting(ImportedHandle::written)
                .containsExactly("mireille.bsky.example", "did:plc:def456");
    }

    @Test
    void anEntryWithoutANameIsSetAside() {
        assertThat(Fixture.named("people_who_followed_you.json").setAside())
                .extracting(RowProblem::sentence)
                .containsExactly("This entry names nobody");
    }

    @Test
    void otherPartsOfArchivesAreNamedForWhatTheyAre() {
        assertThatThrownBy(() -> Fixture.of("window.YTD.tweets.part0 = []").sniff())
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("“tweets”");
        assertThatThrownBy(() -> Fixture.of("{\"hello\": [1, 2]}").sniff())
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("does not know this JSON");
    }

    @Test
    void aFileThatStopsInTheMiddleSaysWhere() {
        assertThatThrownBy(() -> Fixture.of("{\"followers\":[\n{\"did\":\"did:a\",\"handle\":\"a.b\"},\n{\"did\":")
                        .sniff())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The file stops being JSON on line 3.");
    }

    @Test
    void deepNestingIsRefused() {
        var deep = "{\"followers\":[{\"did\":\"did:a\",\"x\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> Fixture.of(deep).sniff())
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("nested deeper");
    }
}
