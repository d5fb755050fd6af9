package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.Circle;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The views above the list of people, and those one keeps.
@KithTest
@AsOwner
class ViewsOfPeopleTests extends PeoplePage {
    @Autowired
    Standings standings;

    @Test
    void viewsCountWhomTheyShow() {
        var ana = add("Ana Ruiz", null);
        add("Pavel", null);
        standings.record(List.of(new ScoreStanding(ana, 72, 84, Circle.CLOSE, null, null, true)));

        navigate(PeopleView.class);

        assertThat($view(Tab.class).all())
                .extracting(tab -> tab.getElement().getTextRecursively())
                .containsExactly("Everyone2", "Cooling1", "Close and active1", "Nothing logged1", "Past their pace0");
    }

    @Test
    void keepsAViewThatCanBeChangedAndRemovedAndComesBack() {
        var ana = add("Ana Ruiz", "Oslo");
        add("Pavel", null);
        visit("place=oslo");
        test(button("Save as a view")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Oslo people");
        test(button("Save")).click();
        assertThat(tabs()).endsWith("Oslo people1");
        assertThat(isOffered("Save as a view")).isFalse();

        test($(NativeButton.class).withAriaLabel("Remove the filter Place").single())
                .click();
        assertThat(names()).containsExactly("Ana Ruiz", "Pavel");
        test(button("Save changes")).click();
        assertThat(tabs()).endsWith("Oslo people2");
        test(undo()).click();
        assertThat(tabs()).endsWith("Oslo people1");

        people.putInBin(List.of(ana));
        navigate(PeopleView.class);
        assertThat(tabs()).contains("Oslo people0");
    }

    @Test
    void asksBeforeTheNameOfAViewThatWasTypedIsLost() {
        add("Ana Ruiz", "Oslo");
        visit("place=oslo");
        test(button("Save as a view")).click();
        test($(TextField.class).withLabel("Name").single()).setValue("Oslo people");

        test(button("Cancel")).click();
        test($(ConfirmDialog.class).single()).confirm(); // the one with the focus keeps what was typed

        test(button("Save")).click();
        assertThat(tabs()).endsWith("Oslo people1");
    }

    @Test
    void removesAViewAndBringsItBack() {
        add("Ana Ruiz", "Oslo");
        visit("place=oslo");
        test(button("Save as a view")).click();
        test($(TextField.class).withLabel("Name").single()).setValue(" ");
        test(button("Save")).click();
        assertThat($(TextField.class).withLabel("Name").single().getErrorMessage())
                .isEqualTo("A view's name has 1 to 60 characters.");
        test($(TextField.class).withLabel("Name").single()).setValue("Oslo people");
        test(button("Save")).click();

        $view(ViewActions.class).single().remove();

        assertThat(tabs()).doesNotContain("Oslo people1");
        test(undo()).click();
        assertThat(tabs()).endsWith("Oslo people1");
    }

    private List<String> tabs() {
        return $view(Tab.class).all().stream()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private boolean isOffered(String text) {
        return $(Button.class).withText(text).exists();
    }
}
