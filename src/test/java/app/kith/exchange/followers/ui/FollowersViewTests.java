package app.kith.exchange.followers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.channels.audience.AudienceCounts;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.nurture.NurtureTasks;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.cards.PersonLink;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class FollowersViewTests extends SpringBrowserlessTest {

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    AudienceCounts counts;

    @Autowired
    DemoNetwork demo;

    @Test
    void showsWhoCameAndLeftAndMakesATaskOfAStep() {
        var ana = people.addAll(
                        List.of(ContactDetails.named("Ana Ruiz")
                                .reachedAt(List.of(new Handle(ChannelKind.BLUESKY, "ana.example")))),
                        false)
                .getFirst();
        var view = navigate(FollowersView.class);

        drop(0, bluesky("left.example"));
        assertThat(text(view)).doesNotContain("Came");
        drop(1, bluesky("ana.example"));
        press("Make it a task: Tell Ana Ruiz you are glad to have them on Bluesky");

        assertThat(text(view)).contains("1 then, 1 now. 1 came and 1 left.");
        assertThat(tasks.of(ana))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.title()).isEqualTo("Tell Ana Ruiz you are glad to have them on Bluesky"));
    }

    @Test
    void countsTheLaterListForItsChannelAndTakesThatBack() {
        navigate(FollowersView.class);
        assertThat($(Button.class).withText("Look at two made-up lists").exists())
                .isFalse();
        drop(0, bluesky("left.example"));
        drop(1, bluesky("ana.example"));

        test($(Button.class).withText("Count 1 on Bluesky today").single()).click();

        assertThat(counts.latest()).singleElement().satisfies(count -> {
            assertThat(count.place().channel()).isEqualTo(ChannelKind.BLUESKY);
            assertThat(count.followers()).isEqualTo(1);
        });
        test($(Button.class).withText("Undo").last()).click();
        assertThat(counts.latest()).isEmpty();
    }

    @Test
    void hasTwoListsToLookAtWhileTheDemoNetworkIsOpen() {
        demo.open();
        var view = navigate(FollowersView.class);

        test($(Button.class).withText("Look at two made-up lists").single()).click();

        assertThat(text(view))
                .contains("On X: 489 then, 500 now. 19 came and 8 left.", "Came 19", "Left 8", "Follow you back 13")
                .contains("followers-now.js: 500 on X");
        assertThat($(PersonLink.class).all()).hasSize(14);
    }

    @Test
    void saysRightThereWhatIsNoList() {
        var view = navigate(FollowersView.class);

        drop(0, "{\"hello\":1}");

        assertThat(text(view)).contains("Kith does not know this JSON file.");
    }

    @Test
    void saysThatListsOfTwoServicesCannotBeCompared() {
        var view = navigate(FollowersView.class);

        drop(0, bluesky("a.example"));
        drop(1, "{\"friends_v2\":[{\"name\":\"Ana\"}]}");

        assertThat(text(view)).contains("The first list is from Bluesky, the second from Facebook.");
    }

    private void drop(int which, String json) {
        test($(Upload.class).all().get(which))
                .upload("list.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    private void press(String label) {
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static String text(FollowersView view) {
        return view.getElement().getTextRecursively();
    }

    private static String bluesky(String handle) {
        return "{\"followers\":[{\"did\":\"did:plc:%s\",\"handle\":\"%s\"}]}".formatted(handle, handle);
    }
}
