package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.TestClock;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The bin as a list of people.
@KithTest
@AsOwner
class PeopleInTheBinTests extends PeoplePage {
    @Autowired
    TestClock clock;

    @Test
    void theBinGivesBackAndForgetsForGoodOnlyWhenAsked() {
        var ana = add("Ana Ruiz", null);
        var pavel = add("Pavel", null);
        people.putInBin(List.of(ana, pavel));
        visit("bin=yes");
        assertThat(title()).isEqualTo("People 2 in the bin");

        grid().select(0);
        test(button("Bring back")).click();
        grid().select(0);
        test(button("Forget for good")).click();
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps them
        assertThat(people.countInBin()).isEqualTo(1);
        test(button("Forget for good")).click();
        test($(ConfirmDialog.class).single()).reject();

        assertThat(people.count()).isEqualTo(1);
        assertThat(people.countInBin()).isZero();
        assertThat(people.profile(pavel)).isEmpty();
    }

    @Test
    void theBinSaysHowLongItKeepsEachAndIsEmptiedWhole() {
        var ana = add("Ana Ruiz", null);
        people.putInBin(List.of(ana));
        clock.advance(Duration.ofDays(18));
        people.putInBin(List.of(add("Pavel", null)));
        add("Noor", null);
        visit("bin=yes");

        assertThat(cell(0, "last_interaction", "pace", String.class)).isEqualTo("forgotten in 12 days");
        assertThat(cell(1, "last_interaction", "pace", String.class)).isEqualTo("forgotten in 30 days");
        visit("bin=yes&q=pavel");
        test(button("Empty the bin")).click();
        test($(ConfirmDialog.class).single()).reject();

        assertThat(people.countInBin()).isZero();
        assertThat(people.profile(ana)).isEmpty();
        assertThat(people.count()).isEqualTo(1);
    }
}
