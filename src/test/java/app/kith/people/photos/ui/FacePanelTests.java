package app.kith.people.photos.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.cards.WarmthRing;
import app.kith.people.photos.Pictures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@KithTest
@AsOwner
class FacePanelTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Test
    void aPhotoIsSeenInTheRingAndCanBeTakenBack() throws IOException {
        var ana = open("Ana Ruiz");

        $(PhotoDrop.class).single().look(picture(300)).run();

        assertThat(portrait(ana)).matches("photo:[0-9a-f]{64}");
        assertThat(shown()).isEqualTo(portrait(ana));
        assertThat($(PhotoDrop.class).single().getElement().hasAttribute("has-photo"))
                .isTrue();
        test($(Button.class).withText("Undo").single()).click();
        assertThat(portrait(ana)).isNull();
        assertThat(shown()).isNull();
    }

    @Test
    void aPhotoIsRemovedAndBroughtBack() throws IOException {
        var ana = open("Ana Ruiz");
        $(PhotoDrop.class).single().look(picture(300)).run();
        var photo = portrait(ana);

        fire("remove");

        assertThat(portrait(ana)).isNull();
        test($(Button.class).withText("Undo").all().getLast()).click();
        assertThat(portrait(ana)).isEqualTo(photo);
    }

    @Test
    void whatIsNoPhotoIsRefusedAtTheFace() throws IOException {
        var ana = open("Ana Ruiz");
        var drop = $(PhotoDrop.class).single();

        drop.look(new ByteArrayInputStream("A letter called face.jpg".getBytes(StandardCharsets.UTF_8)))
                .run();

        assertThat(drop.refusal())
                .isEqualTo("This is not a picture Kith can read. Choose a JPEG, PNG, GIF or WebP file.");
        assertThat(portrait(ana)).isNull();
        assertThat($(Button.class).withText("Undo").exists()).isFalse();
    }

    @Test
    void whatElseWasWrittenMeanwhileIsKept() throws IOException {
        var ana = open("Ana Ruiz");
        people.edit(ana, ContactDetails.with("Ana Ruiz").place("Valencia").build());

        $(PhotoDrop.class).single().look(picture(300)).run();

        assertThat(people.profile(ana).orElseThrow().details().place()).isEqualTo("Valencia");
        assertThat(portrait(ana)).isNotNull();
    }

    @Test
    void theFormKeepsAPhotoOnlyWhenItIsSaved() throws IOException {
        var ana = open("Ana Ruiz");
        test($(Button.class).withText("Edit").single()).click();
        $(PhotoField.class).single().drop().look(picture(300)).run();
        assertThat(portrait(ana)).isNull();

        test($(Button.class).withText("Save").single()).click();

        assertThat(portrait(ana)).startsWith("photo:");
    }

    @Test
    void somebodyNewHasAPhotoFromTheStart() throws IOException {
        navigate("people", Component.class);
        test($(Button.class).withText("Add a person").all().getFirst()).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Bo Lindqvist");
        $(PhotoField.class).single().drop().look(picture(300)).run();

        test($(Button.class).withText("Save").single()).click();

        var bo = people.named("Bo", 1).getFirst();
        assertThat(bo.portrait()).startsWith("photo:");
    }

    @Test
    void somebodyInTheBinKeepsTheirFace() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        people.putInBin(List.of(ana));

        navigate("people/" + ana.value(), Component.class);

        assertThat($(PhotoDrop.class).exists()).isFalse();
        assertThat($view(WarmthRing.class).exists()).isTrue();
    }

    private ContactId open(String name) {
        var id = people.add(ContactDetails.named(name));
        navigate("people/" + id.value(), Component.class);
        return id;
    }

    private @Nullable String portrait(ContactId id) {
        return people.profile(id).orElseThrow().details().portrait();
    }

    private @Nullable String shown() {
        return $(PhotoDrop.class).single().getElement().getChild(0).getAttribute("image");
    }

    private void fire(String event) {
        var drop = $(PhotoDrop.class).single().getElement();
        drop.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(drop, event, JsonNodeFactory.instance.objectNode()));
    }

    private static ByteArrayInputStream picture(int side) {
        return new ByteArrayInputStream(Pictures.jpeg(side, side));
    }
}
