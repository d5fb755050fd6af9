package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several people are chosen, and something is done to all of them.
@KithTest
@AsOwner
class ChoosingPeopleTests extends PeoplePage {
    @Test
    void chosenPeopleGoToTheBinAndComeBack() {
        add("Ana Ruiz", null);
        add("Pavel", null);
        navigate(PeopleView.class);
        grid().select(0);

        test(button("Put in the bin")).click();

        assertThat(names()).containsExactly("Pavel");
        assertThat(people.countInBin()).isEqualTo(1);
        test(undo()).click();
        assertThat(names()).containsExactly("Ana Ruiz", "Pavel");
    }

    @Test
    void tagsEverybodyChosenAndTakesItBack() {
        var ana = people.add(ContactDetails.named("Ana Ruiz").tagged(List.of("Fair")));
        var pavel = add("Pavel", null);
        navigate(PeopleView.class);
        grid().select(0);
        grid().select(1);

        test(button("Tag")).click();
        chooseNewTag("fair");

        assertThat(tagsOf(ana)).containsExactly("Fair");
        assertThat(tagsOf(pavel)).containsExactly("Fair");
        test(undo()).click();
        assertThat(tagsOf(ana)).containsExactly("Fair");
        assertThat(tagsOf(pavel)).isEmpty();
    }

    @Test
    void everybodyOfTheFilterIsChosenAndSaidSo() {
        add("Ana Ruiz", "Valencia");
        add("Pavel", "Brno");
        add("Zoë", "Brno");
        visit("q=brno");
        grid().select(0);

        test(button("All 2 that match")).click();
        test(button("Put in the bin")).click();

        assertThat(people.countInBin()).isEqualTo(2);
        assertThat(people.count()).isEqualTo(1);
        test(undo()).click();
        assertThat(people.count()).isEqualTo(3);
    }

    @Test
    void aRangeIsChosenAtOnce() {
        for (var name : List.of("Ana", "Ben", "Cleo", "Dora")) add(name, null);
        navigate(PeopleView.class);

        $view(RowKeys.class).single().range(2, 0);

        assertThat($view(PeopleGrid.class).single().chosen()).hasSize(3);
        assertThat(button("Tag").isVisible()).isTrue();
    }

    @Test
    void someAreTakenOutAgainOfEverybodyTheFilterShows() {
        for (var name : List.of("Ana", "Ben", "Cleo", "Dora")) add(name, "Brno");
        add("Zoë", "Oslo");
        visit("place=brno");
        test(button("Choose all")).click();
        assertThat(chosenCount()).isEqualTo("All 4 chosen");
        var choice = $view(PeopleGrid.class).single().choice();

        choice.deselectFromClient(grid().getRow(0));
        choice.deselectFromClient(grid().getRow(2));
        choice.selectFromClient(grid().getRow(2));

        assertThat(chosenCount()).isEqualTo("3 chosen");
        assertThat(choice.isSelected(grid().getRow(0))).isFalse();
        assertThat(choice.isSelected(grid().getRow(1))).isTrue();
        test(button("Put in the bin")).click();
        assertThat(names()).containsExactly("Ana");
        assertThat($view(BulkBar.class).exists()).isFalse();
        test(undo()).click();
        assertThat(people.count()).isEqualTo(5);
    }

    @Test
    void whoTakesEverybodyOutAgainHasChosenNobody() {
        add("Ana", null);
        navigate(PeopleView.class);
        test(button("Choose all")).click();

        $view(PeopleGrid.class).single().choice().deselectFromClient(grid().getRow(0));

        assertThat($view(BulkBar.class).exists()).isFalse();
    }

    @Test
    void escChoosesNobody() {
        for (var name : List.of("Ana", "Ben")) add(name, null);
        navigate(PeopleView.class);
        test(button("Choose all")).click();

        $view(RowKeys.class).single().nobody();

        assertThat($view(BulkBar.class).exists()).isFalse();
        assertThat($view(PeopleGrid.class).single().choice().isSelected(grid().getRow(0)))
                .isFalse();
    }

    @Test
    void aFingerThatStaysOnARowOfThePhoneBeginsToChoose() {
        for (var name : List.of("Ana", "Ben", "Cleo")) add(name, null);
        navigate(PeopleView.class);
        var keys = $view(RowKeys.class).single();
        keys.hold(1);
        assertThat($view(BulkBar.class).exists()).as("on a desk").isFalse();
        $view(Choosing.class).single().onNarrow(true);
        $view(PeopleGrid.class).single().fit(390);

        keys.hold(1);
        grid().clickRow(2);
        assertThat(chosenCount()).isEqualTo("2 chosen");
        grid().clickRow(1);

        assertThat(chosenCount()).isEqualTo("1 chosen");
        keys.nobody();
        assertThat($view(PeopleGrid.class).single().isChoosing()).isFalse();
    }

    @Test
    void aTagThatIsTooLongIsRefusedAtTheField() {
        add("Ana", null);
        navigate(PeopleView.class);
        grid().select(0);

        test(button("Tag")).click();
        chooseNewTag("x".repeat(61));

        assertThat($(ComboBox.class).withLabel("Tag").single().getErrorMessage())
                .isEqualTo("A tag has at most 60 characters");
        assertThat(people.tags()).isEmpty();
    }

    private void chooseNewTag(String tag) {
        var choice = $(ComboBox.class).withLabel("Tag").single();
        ComponentUtil.fireEvent(choice, new CustomValueSetEvent<>(choice, true, tag));
    }

    private String chosenCount() {
        return $view(BulkBar.class).single().getElement().getChild(0).getText();
    }

    private List<String> tagsOf(ContactId id) {
        return people.profile(id).orElseThrow().details().tags();
    }
}
