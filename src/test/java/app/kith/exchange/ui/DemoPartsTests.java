package app.kith.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.TestClock;
import app.kith.exchange.demo.DemoNetwork;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class DemoPartsTests extends SpringBrowserlessTest {
    @Autowired
    DemoNetwork demo;

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    TestClock clock;

    @Test
    void itIsGoneAtOnceWhereOneOnlyLookedAround() {
        demo.open();
        clock.advance(Duration.ofDays(3));

        remove();

        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat(demo.isOpen()).isFalse();
    }

    @Test
    void whatOneLoggedOneselfIsNotLostUnasked() {
        demo.open();
        clock.advance(Duration.ofHours(1));
        var ana = people.find("Ana Ruiz", 1).getFirst().id();
        log.log(new NewInteraction(
                InteractionKind.CALL, Direction.BOTH, Set.of(ana), LocalDate.of(2026, 11, 17), null, 20, null, "Mine"));

        remove();
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps them
        assertThat(demo.isOpen()).isTrue();

        remove();
        test($(ConfirmDialog.class).single()).reject();
        assertThat(demo.isOpen()).isFalse();
    }

    private void remove() {
        UI.getCurrent().navigate("help/score");
        test($(Button.class).withText("Remove it").single()).click();
    }
}
