package app.kith.exchange.followers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class FollowerComparisonTests {

    @Autowired
    FollowerComparison lists;

    @Autowired
    AddressBook people;

    @Test
    void tellsWhoCameAndWhoLeftWithOneStepEach() {
        var ana = people.addAll(
                        List.of(ContactDetails.named("Ana Ruiz")
                                .reachedAt(List.of(new Handle(ChannelKind.INSTAGRAM, "@Ana.Clay")))),
                        false)
                .getFirst();

        var changes = lists.compare(
                instagram("old", "left_one", "stays"), instagram("new", "stays", "ana.clay", "zed"), null);

        assertThat(changes.service()).isEqualTo("Instagram");
        assertThat(changes.joined())
                .extracting(change -> change.follower().name() + ": " + change.step())
                .containsExactly(
                        "ana.clay: Tell Ana Ruiz you are glad to have them on Instagram",
                        "zed: Look at what zed makes and say hello on Instagram");
        assertThat(changes.joined().getFirst().person().id()).isEqualTo(ana);
        assertThat(changes.left())
                .extracting(FollowerChange::step)
                .containsExactly("Think of what last spoke to left_one, then let them go");
        assertThat(changes.isBackKnown()).isFalse();
    }

    @Test
    void findsInTheArchiveWhoFollowsBack() throws IOException {
        var archive = Files.readAllBytes(Path.of("src/test/resources/exchange/x-archive.zip"));
        var now = lists.read("x.zip", new ByteArrayInputStream(archive));

        var changes = lists.compare(now, now, null);

        assertThat(now.size()).isEqualTo(3);
        assertThat(changes.joined()).isEmpty();
        assertThat(changes.isBackKnown()).isTrue();
        assertThat(changes.back())
                .extracting(change -> change.follower().name())
                .containsExactly("X account 12");
    }

    @Test
    void takesWhomOneFollowsFromAnArchiveThatHasBoth() throws IOException {
        var archive = Files.readAllBytes(Path.of("src/test/resources/exchange/x-archive.zip"));

        var followed = lists.readFollowed("x.zip", new ByteArrayInputStream(archive));

        assertThat(followed.followers())
                .isEqualTo(
                        lists.read("x.zip", new ByteArrayInputStream(archive)).following());
    }

    @Test
    void takesTheListOfWhomOneFollowsFromAFileOfItsOwn() {
        var following =
                list("following.json", "{\"relationships_following\":[{\"title\":\"zed\",\"string_list_data\":[]}]}");

        var changes = lists.compare(instagram("old", "zed"), instagram("new", "zed", "ana"), following);

        assertThat(changes.back())
                .extracting(change -> change.follower().name())
                .containsExactly("zed");
    }

    @Test
    void refusesListsOfTwoServicesAndWhatIsNoList() {
        var instagram = instagram("old", "zed");
        var facebook = list("friends.json", "{\"friends_v2\":[{\"name\":\"Ana\"}]}");

        assertThatThrownBy(() -> lists.compare(instagram, facebook, null))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("The first list is from Instagram, the second from Facebook.");
        assertThatThrownBy(() -> list("empty.json", "[]")).isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> list("calls.csv", "date,who,type\n2023-01-02,Ana,call\n"))
                .hasMessage("This file holds interactions, not followers.");
    }

    private FollowerList instagram(String name, String... accounts) {
        return list(
                name + ".json",
                Stream.of(accounts)
                        .map(
                                "{\"title\":\"\",\"string_list_data\":[{\"value\":\"%s\",\"timestamp\":1700000000}]}"
                                        ::formatted)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private FollowerList list(String name, String text) {
        return lists.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
