package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class ContactViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    @Test
    void showsThePersonWithWhatIsWorthRemembering() {
        var ana = people.add(ana());

        var view = open(ana);

        assertThat(view.getPageTitle()).isEqualTo("Ana Ruiz · Kith");
        assertThat($(H1.class).single().getText()).isEqualTo("Ana Ruiz");
        assertThat(text())
                .contains("Design lead, Taller Norte", "Valencia", "At the fair", "Birthday 3 March, turns 42");
        assertThat($view(Tab.class).all()).extracting(Tab::getLabel).contains("Facts", "Handles");
        assertThat($(Anchor.class).withClassName("kith-button").single().getHref())
                .isEqualTo("mailto:ana@example.org");
    }

    @Test
    void saysSoWhereThereIsNobody() {
        var view = navigate("people/" + UUID.randomUUID(), ContactView.class);

        assertThat($(H2.class).single().getText()).isEqualTo("There is nobody here");
        assertThat(view.getPageTitle()).isEqualTo("Nobody here · Kith");
    }

    @Test
    void anAddressThatIsNoIdIsNobody() {
        navigate("people/ana", ContactView.class);

        assertThat($(H2.class).single().getText()).isEqualTo("There is nobody here");
    }

    @Test
    void nobodyOfAnotherWorkspaceIsShown() {
        var stranger =
                workspaces.inWorkspace(owner.freshWorkspace(), () -> people.add(ContactDetails.named("A stranger")));

        open(stranger);

        assertThat($(H2.class).single().getText()).isEqualTo("There is nobody here");
        assertThat(text()).doesNotContain("A stranger");
    }

    @Test
    void anEditShowsAtOnceAndCanBeTakenBack() {
        var ana = people.add(ana());
        open(ana);

        test(button("Edit")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Ana Ruiz Montalvo");
        test(button("Save")).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Ana Ruiz Montalvo");
        test(button("Undo")).click();
        assertThat(people.profile(ana).orElseThrow().details()).isEqualTo(ana());
    }

    @Test
    void anEditThatMeetsAnotherKeepsWhatWasTyped() {
        var ana = people.add(ana());
        open(ana);
        test(button("Edit")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Ana R. Montalvo");
        people.edit(ana, ContactDetails.named("Ana Elsewhere"));

        test(button("Save")).click();

        assertThat($(Span.class)
                        .withTextContaining("changed by somebody else meanwhile")
                        .exists())
                .isTrue();
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Ana R. Montalvo");
        test(button("Save mine over it")).click();
        assertThat(people.profile(ana).orElseThrow().name()).isEqualTo("Ana R. Montalvo");
    }

    @Test
    void somebodyInTheBinIsBroughtBackFromTheirPage() {
        var ana = people.add(ana());
        people.putInBin(List.of(ana));
        open(ana);

        test(button("Bring back")).click();

        assertThat(people.countInBin()).isZero();
        assertThat($(BinNotice.class).exists()).isFalse();
    }

    @Test
    void madeUpPeopleAreMarked() {
        var demo = people.addAll(List.of(ContactDetails.named("Demo")), true).getFirst();

        open(demo);

        assertThat($view(Span.class).withText("made-up").exists()).isTrue();
    }

    private ContactView open(ContactId id) {
        return navigate("people/" + id.value(), ContactView.class);
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private static ContactDetails ana() {
        return ContactDetails.with("Ana Ruiz")
                .company("Taller Norte")
                .jobTitle("Design lead")
                .place("Valencia, Spain")
                .howMet("At the fair")
                .birthday(new PartialDate(1985, 3, 3))
                .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@example.org")))
                .facts(List.of(new Fact("Likes", "blue glazes")))
                .tags(List.of("Craft fair"))
                .build();
    }
}
