package app.kith.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PeopleMatching;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AsOwner
abstract class ChannelsTests {
    @Autowired
    Channels channels;

    @Autowired
    AddressBook people;

    @Autowired
    PeopleMatching matching;

    @Autowired
    Owner owner;

    @Test
    void aChannelIsAddedUnderANameOfItsOwn() {
        channels.add(" Potters’  guild ", "https://guild.example/u/{handle}");

        assertThat(channels.all()).singleElement().satisfies(guild -> {
            assertThat(guild.name()).isEqualTo("Potters’ guild");
            assertThat(guild.link("@ana ruiz")).contains("https://guild.example/u/ana%20ruiz");
            assertThat(guild.link("https://elsewhere.example/ana")).contains("https://elsewhere.example/ana");
        });
        assertThatThrownBy(() -> channels.add("POTTERS’ GUILD", null))
                .hasMessage("There is a channel called POTTERS’ GUILD already");
        assertThatThrownBy(() -> channels.add("mastodon", null))
                .hasMessage("Kith has a channel called mastodon already");
        assertThatThrownBy(() -> channels.add(" ", null)).hasMessageStartingWith("The name of a channel has");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert('{handle}')",
                "https://{handle}",
                "https://{handle}.example/u",
                "ftp://guild.example/{handle}",
                "https://guild.example/u",
                "guild.example/{handle}",
                "data:text/html,{handle}"
            })
    void onlyPagesOfASiteOfTheWebAreOpened(String page) {
        assertThatThrownBy(() -> channels.add("Guild", page)).isInstanceOf(IllegalArgumentException.class);

        assertThat(channels.all()).isEmpty();
    }

    @Test
    void twoChannelsWithTheSameHandleAreNotOneHandle() {
        var ana = people.add(person("Ana", "Guild", "ana"));
        var other = people.add(person("Anabel", "Market", "ana"));

        var found = matching.withAddresses(List.of(Address.of(ChannelKind.OWN, "GUILD", " Ana ", "NO")));

        assertThat(found)
                .extracting(match -> match.contact())
                .containsExactly(ana)
                .doesNotContain(other);
    }

    @Test
    void aChannelIsRenamedWithItsHandles() {
        var guild = channels.add("Guild", null);
        var ana = people.add(person("Ana", "guild", "ana"));
        var luca = people.add(person("Luca", "Market", "luca"));

        channels.change(guild.id(), "Potters", "https://potters.example/{handle}");

        assertThat(onlyHandle(ana).ownChannel()).isEqualTo("Potters");
        assertThat(onlyHandle(luca).ownChannel()).isEqualTo("Market");
        assertThat(matching.withAddresses(List.of(Address.of(ChannelKind.OWN, "Potters", "ana", "NO"))))
                .hasSize(1);
        assertThat(channels.handles()).containsEntry("potters", 1L).doesNotContainKey("guild");
    }

    @Test
    void aChannelThatIsRemovedLeavesItsHandles() {
        var guild = channels.add("Guild", null);
        var ana = people.add(person("Ana", "Guild", "ana"));

        channels.remove(guild.id());

        assertThat(channels.all()).isEmpty();
        assertThat(onlyHandle(ana).channelName()).isEqualTo("Guild");
    }

    @Test
    void missingChannelsAreAddedOnce() {
        channels.add("Guild", "https://guild.example/u/{handle}");

        channels.ensure(List.of("guild", "Market", "MARKET"));

        assertThat(channels.all()).extracting(OwnChannel::name).containsExactly("Guild", "Market");
    }

    @Test
    void anotherWorkspacesChannelsAreNeitherSeenNorChanged() {
        var theirs = channels.add("Guild", null);
        var other = owner.signedIn();
        people.add(person("Ana", "Guild", "ana"));

        owner.signIn();

        assertThat(channels.all()).isEmpty();
        assertThat(channels.handles()).isEmpty();
        assertThatThrownBy(() -> channels.remove(theirs.id())).hasMessage("This channel is no longer there");
        channels.change(channels.add("Guild", null).id(), "Renamed", null);
        owner.signIn(other);
        assertThat(channels.handles()).containsEntry("guild", 1L);
    }

    private Handle onlyHandle(ContactId id) {
        return people.profile(id).orElseThrow().details().handles().getFirst();
    }

    private static ContactDetails person(String name, String channel, String written) {
        return ContactDetails.named(name)
                .reachedAt(List.of(new Handle(ChannelKind.OWN, written, null, false, channel, null)));
    }
}
