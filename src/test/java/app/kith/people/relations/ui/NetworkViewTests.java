package app.kith.people.relations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.design.PictureOrList;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.relations.NewTie;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import app.kith.people.relations.WhoKnowsWhom;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class NetworkViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    WhoKnowsWhom knows;

    @Test
    void drawsThePeopleAndWhatConnectsThem() {
        threeFriends();

        navigate("people/network", NetworkView.class);

        var picture = $(NetworkPicture.class).single().getElement();
        assertThat(picture.getProperty("summary"))
                .isEqualTo("3 people, 2 connections. Ana Ruiz knows most of them: 2.");
        assertThat(picture.getPropertyRaw("people").toString()).contains("Ana Ruiz", "Jorge Sanz", "Vera Sanz");
        assertThat(picture.getPropertyRaw("edges").toString()).contains("parent and child", "friend");
    }

    @Test
    void theSameStandsInAListOneControlAway() {
        threeFriends();
        navigate("people/network", NetworkView.class);

        test($view(PictureOrList.class).single()).select("List");

        assertThat($(NetworkPicture.class).exists()).isFalse();
        var grid = test((Grid<?>) $(Grid.class).single());
        assertThat(grid.size()).isEqualTo(3);
        assertThat(grid.getCellText(0, 1)).isEqualTo("2");
    }

    @Test
    void whatIsShownLiesInTheAddress() {
        threeFriends();

        UI.getCurrent().navigate("people/network", QueryParameters.fromString("tag=Family&most=50&as=list"));

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("2 people, 1 connection");
        assertThat(test((Grid<?>) $(Grid.class).single()).size()).isEqualTo(2);
    }

    @Test
    void whatMakesNoSenseInTheAddressIsAsUsual() {
        threeFriends();

        UI.getCurrent().navigate("people/network", QueryParameters.fromString("circle=nearest&most=many"));

        assertThat($(NetworkPicture.class).exists()).isTrue();
    }

    @Test
    void saysHowToBeginWhereNobodyKnowsAnybody() {
        people.add(ContactDetails.named("Ana Ruiz"));

        navigate("people/network", NetworkView.class);

        assertThat($(H2.class).single().getText()).isEqualTo("Nobody here knows anybody yet");
    }

    private void threeFriends() {
        var ana = people.add(
                ContactDetails.with("Ana Ruiz").tags(List.of("Family")).build());
        var vera = people.add(
                ContactDetails.with("Vera Sanz").tags(List.of("Family")).build());
        var jorge = people.add(ContactDetails.named("Jorge Sanz"));
        knows.add(new NewTie(ana, Role.of(TieKind.PARENT, false), vera));
        knows.add(new NewTie(ana, Role.of(TieKind.FRIEND, false), jorge));
    }
}
