package app.kith.people.twins.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.twins.TwoPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class DuplicatesViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    TwoPeople twoPeople;

    @Test
    void saysSoWhereNobodyIsHereTwice() {
        open();

        assertThat($(H1.class).single().getElement().getTextRecursively()).isEqualTo("Nobody is here twice");
        assertThat($(H2.class).single().getText()).isEqualTo("Everybody is one person");
    }

    @Test
    void showsTwoSideBySideWithTheReason() {
        twins();

        var view = open();

        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "One pair needs your eye.",
                        "Luca Ferrante",
                        "Luka Ferrante",
                        "Very likely, 85 of 100",
                        "Same handle on X, similar name");
    }

    @Test
    void whoIntroducedThemIsNamed() {
        var ida = people.add(ContactDetails.named("Ida Bassi"));
        people.add(ContactDetails.with("Luca Ferrante").introducedBy(ida).build());
        people.add(ContactDetails.named("Luca Ferrante"));

        var view = open();

        assertThat(view.getElement().getTextRecursively()).contains("Introduced by", "Ida Bassi");
    }

    @Test
    void joinsThemWithWhatWasPickedAndTakesItBack() {
        var pair = twins();
        open();

        test($(NativeButton.class)
                        .withAttribute("aria-label", "Name, right: Luka Ferrante")
                        .single())
                .click();
        test(button("Join into one")).click();

        assertThat(people.count()).isEqualTo(1);
        assertThat(people.profile(pair.getFirst()).orElseThrow().name()).isEqualTo("Luka Ferrante");
        assertThat($(H1.class).single().getElement().getTextRecursively()).isEqualTo("Nobody is here twice");
        test(button("Undo")).click();
        assertThat(people.count()).isEqualTo(2);
        assertThat(people.profile(pair.getFirst()).orElseThrow().name()).isEqualTo("Luca Ferrante");
        assertThat(button("Join into one").isEnabled()).isTrue();
    }

    @Test
    void ofTwoPicturesOneIsPicked() {
        var pair = twins();
        picture(pair.getFirst(), "peep:1|2|3|4");
        picture(pair.getLast(), "peep:4|3|2|1");
        open();

        test($(NativeButton.class).withAttribute("aria-label", "Picture, right").single())
                .click();
        test(button("Join into one")).click();

        assertThat(people.profile(pair.getFirst()).orElseThrow().details().portrait())
                .isEqualTo("peep:4|3|2|1");
    }

    private void picture(ContactId person, String portrait) {
        var details = people.profile(person).orElseThrow().details();
        people.edit(person, details.change().portrait(portrait).build());
    }

    @Test
    void remembersThatTheyAreTwoAndTakesItBack() {
        var pair = twins();
        open();

        test(button("Two people")).click();

        assertThat(twoPeople.are(pair.getFirst(), pair.getLast())).isTrue();
        assertThat($(H2.class).single().getText()).isEqualTo("Everybody is one person");
        test(button("Undo")).click();
        assertThat(twoPeople.are(pair.getFirst(), pair.getLast())).isFalse();
    }

    @Test
    void whatIsLeftForLaterCanBeLookedAtAgain() {
        twins();
        open();

        test(button("Decide later")).click();

        assertThat($(H2.class).single().getText()).isEqualTo("You left one pair for later");
        test(button("Look at them again")).click();
        assertThat(button("Join into one").isEnabled()).isTrue();
    }

    @Test
    void somebodyGoneMeanwhileIsToldAndPassedOver() {
        var pair = twins();
        open();
        forgetting.forget(List.of(pair.getLast()));

        test(button("Join into one")).click();

        assertThat(people.profile(pair.getFirst())).isPresent();
        assertThat($(H2.class).single().getText()).isEqualTo("Everybody is one person");
    }

    private List<ContactId> twins() {
        return List.of(add("Luca Ferrante"), add("Luka Ferrante"));
    }

    private ContactId add(String name) {
        return people.add(ContactDetails.with(name)
                .handles(List.of(new Handle(ChannelKind.X, "lucasmalti")))
                .build());
    }

    private DuplicatesView open() {
        return navigate(DuplicatesView.class);
    }

    private Button button(String text) {
        return $view(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseGet(() -> $(Button.class).withText(text).last());
    }
}
