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

    @Test
    void whomOneFollowsOnInstagramIsKnownByTheirPageWhateverTheirTitle() {
        var file = Fixture.of("""
                {"relationships_following":[{"title":"n\\u00c3\\u00a9e","string_list_data":[
                {"href":"https://www.instagram.com/_u/nee_e","timestamp":1700000000}]}]}
                """);

        assertThat(file.person("née").handles())
                .containsExactly(new ImportedHandle(HandleKind.INSTAGRAM, "nee_e", null));
    }

    @Test
    void friendsOfFacebookAreReadInTheirOlderShapeToo() {
        var soren = Fixture.named("friends-before-2021.json").person("Søren Aagaard");

        assertThat(soren.metOn()).isEqualTo("2020-09-13");
        assertThat(soren.handles()).extracting(ImportedHandle::written).containsExactly("soren@aagaard.example");
    }

    @Test
    void accountsInAnObjectAreSaidToBeUnknownNotEmpty() {
        assertThatThrownBy(() -> Fixture.of("{\"followers\":{\"erin\":\"2018-04-01T10:00:00\"}}")
                        .sniff())
                .hasMessageContaining("does not know this JSON file");
        assertThatThrownBy(() -> Fixture.of("[\n]\n").sniff())
                .hasMessage("There is nothing to bring in from this file.");
        assertThatThrownBy(() -> Fixture.of("{\"followers\":[]}").sniff())
                .hasMessage("There is nothing to bring in from this file.");
    }
}
