package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.TestClock;
import app.kith.channels.ChannelKind;
import app.kith.design.FilterChip;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.Owners;
import app.kith.people.PeopleFilter;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class PeopleViewTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Standings standings;

    @Autowired
    SessionFactory sessions;

    @Autowired
    TestClock clock;

    @Autowired
    Owners owners;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient sql;

    @Test
    void showsEverybodyWithTheirEngagementAndTheLastInteraction() {
        var ana = add("Ana Ruiz", "Valencia, Spain");
        add("Pavel Dvořáček", "Brno");
        standings.record(List.of(new ScoreStanding(ana, 72, 84, Circle.CLOSE, LocalDate.of(2026, 9, 15), 35)));

        navigate(PeopleView.class);

        assertThat(title()).isEqualTo("People 2");
        assertThat(names()).containsExactly("Ana Ruiz", "Pavel Dvořáček");
        assertThat(cell(0, "score", "score", Integer.class)).isEqualTo(72);
        assertThat(cell(0, "last_interaction", "when", String.class)).isEqualTo("9 weeks ago");
        assertThat(cell(0, "last_interaction", "pace", String.class)).isEqualTo("usually every 5 weeks");
        assertThat(cell(1, "last_interaction", "when", String.class)).isEqualTo("nothing logged");
    }

    @Test
    void readsOnlyThePagesThatAreLookedAt() {
        people.addAll(
                IntStream.range(0, 1000)
                        .mapToObj(i -> ContactDetails.named("Person %03d".formatted(i)))
                        .toList(),
                false);
        navigate(PeopleView.class);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var row = grid().getRow(700);

        assertThat(row.person().person().name()).isEqualTo("Person 700");
        assertThat(grid().size()).isEqualTo(1000);
        assertThat(statistics.getPrepareStatementCount()).isLessThan(15);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void invitesToBringInPeopleWhereThereAreNone() {
        navigate(PeopleView.class);

        assertThat($(H2.class).first().getText()).startsWith("The people you know will stand here");
        assertThat(button("Import your people").isVisible()).isTrue();
        assertThat($view(PeopleGrid.class).exists()).isFalse();
    }

    @Test
    void repeatsASearchThatFindsNobodyAndOffersToAddThem() {
        add("Ana Ruiz", null);
        navigate(PeopleView.class);

        test(search()).setValue("Ana Rusu");

        assertThat($(H2.class).first().getText()).isEqualTo("Nobody matches “Ana Rusu”");
        test(button("Add “Ana Rusu”")).click();
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Ana Rusu");
        test(button("Save")).click();
        assertThat(names()).containsExactly("Ana Rusu");
    }

    @Test
    void searchesAnyPartWithoutRegardToAccents() {
        add("Ana Ruiz", null);
        add("Pavel Dvořáček", "Brno");
        navigate(PeopleView.class);

        test(search()).setValue("dvorac");

        assertThat(names()).containsExactly("Pavel Dvořáček");
        assertThat(title()).isEqualTo("People 1 of 2");
    }

    @Test
    void keepsFilterSearchAndOrderInTheAddress() {
        var ana = add("Ana Ruiz", null);
        var pavel = add("Pavel", null);
        add("Zoë", null);
        standings.record(List.of(
                new ScoreStanding(ana, 40, null, Circle.CLOSE, null, null),
                new ScoreStanding(pavel, 72, null, Circle.CLOSE, null, null)));

        visit("circle=close,nonsense&sort=score.desc");

        assertThat(names()).containsExactly("Pavel", "Ana Ruiz");
        var query = PeopleQuery.of(QueryParameters.fromString("circle=close,nonsense&sort=score.desc"));
        assertThat(PeopleQuery.of(query.location().getQueryParameters())).isEqualTo(query);
        assertThat(query.location().getQueryParameters().getQueryString().split("&"))
                .containsExactlyInAnyOrder("circle=close", "sort=score.desc");
    }

    @Test
    void aLineShowsTheWordsByWhichASearchFoundIt() {
        people.add(ContactDetails.with("Ana Ruiz")
                .place("Valencia")
                .note("Collects blue glazes")
                .build());
        add("Glazes Jones", "Oslo");
        navigate(PeopleView.class);
        assertThat(cell(0, "name", "why", List.class)).isEmpty();

        test(search()).setValue("glazes");

        assertThat(names()).containsExactly("Ana Ruiz", "Glazes Jones");
        assertThat(cell(0, "name", "why", List.class))
                .isEqualTo(
                        List.of(List.of("note: ", false), List.of("Collects blue ", false), List.of("glazes", true)));
        assertThat(cell(1, "name", "why", List.class)).isEmpty();
    }

    @Test
    void sayingWhyAPageOfPeopleWasFoundTakesOneStatement() {
        people.addAll(
                IntStream.range(0, 60)
                        .mapToObj(i -> ContactDetails.with("Person %02d".formatted(i))
                                .note("glazes")
                                .tags(List.of("Potters"))
                                .build())
                        .toList(),
                false);
        var some = Statements.of(() -> read("q=person"));

        var found = Statements.of(() -> read("q=glazes"));

        assertThat(some).isNotEmpty();
        assertThat(found).hasSizeLessThanOrEqualTo(some.size() + 1);
    }

    private void read(String query) {
        visit(query);
        grid().getRow(20);
    }

    @Test
    void tellsWhoLooksAfterWhomInATeam() {
        var ana = add("Ana Ruiz", null);
        add("Pavel", null);
        navigate(PeopleView.class);
        assertThat(ownerColumn().isVisible()).as("alone").isFalse();
        var other = owner.create().user();
        sql.sql("insert into membership (id, workspace_id, user_id, role) values (?, ?, ?, 'MEMBER')")
                .params(UUID.randomUUID(), owner.signedIn().workspace().value(), other.value())
                .update();
        owners.give(List.of(ana), other);
        var name = owners.of(List.of(ana)).values().iterator().next().name();

        visit("circle=known");

        assertThat(ownerColumn().isVisible()).isTrue();
        assertThat(cell(0, "owner", "owner", String.class)).isEqualTo(name);
        assertThat(cell(1, "owner", "owner", String.class)).isEmpty();
    }

    private Column<PeopleRows.Row> ownerColumn() {
        return $view(PeopleGrid.class).single().getColumnByKey("owner");
    }

    @Test
    void aChipTakesItsFilterAway() {
        var ana = add("Ana Ruiz", null);
        add("Pavel", null);
        standings.record(List.of(new ScoreStanding(ana, 72, null, Circle.CLOSE, null, null)));
        visit("circle=close&band=warm");
        assertThat(names()).containsExactly("Ana Ruiz");

        test($(NativeButton.class).withAriaLabel("Remove the filter Circle").single())
                .click();
        assertThat(names()).containsExactly("Ana Ruiz");
        test($(NativeButton.class).withAriaLabel("Remove the filter Engagement").single())
                .click();

        assertThat(names()).containsExactly("Ana Ruiz", "Pavel");
    }

    @Test
    void aColumnSortsTheRows() {
        var ana = add("Ana Ruiz", null);
        var pavel = add("Pavel", null);
        standings.record(List.of(
                new ScoreStanding(ana, 72, null, Circle.CLOSE, null, null),
                new ScoreStanding(pavel, 40, null, Circle.CLOSE, null, null)));
        navigate(PeopleView.class);

        grid().sortByColumn("score");

        assertThat(names()).containsExactly("Pavel", "Ana Ruiz");
    }

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
    void wordsOfTimeBecomeAFilterAndWordsAgain() {
        var ana = add("Ana Ruiz", null);
        add("Pavel", null);
        standings.record(List.of(new ScoreStanding(ana, 72, null, Circle.CLOSE, LocalDate.of(2026, 3, 1), 35)));
        navigate(PeopleView.class);

        test(search()).setValue("ana not since summer");

        assertThat(names()).containsExactly("Ana Ruiz");
        assertThat($view(Div.class)
                        .withClassName("kith-understood")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("“not since summer” is taken for: Last interaction before 1 September 2026."
                        + "Search for the words instead");
        assertThat(search().getValue()).as("while it is typed").isEqualTo("ana not since summer");

        test(button("Search for the words instead")).click();
        assertThat($(H2.class).first().getText()).isEqualTo("Nobody matches “ana not since summer”");
        assertThat(search().getValue()).isEqualTo("ana not since summer");
        assertThat($view(FilterChip.class).all()).hasSize(1);
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
        assertThat(people.countInBin()).isEqualTo(1);
        test($(ConfirmDialog.class).single()).confirm();

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
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(people.countInBin()).isZero();
        assertThat(people.profile(ana)).isEmpty();
        assertThat(people.count()).isEqualTo(1);
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
        $view(Choosing.class).single().onPhone(true);
        $view(PeopleGrid.class).single().onPhone(true);

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

    @Test
    void searchedHandlesAreFoundToo() {
        people.add(ContactDetails.named("Ana Ruiz")
                .reachedAt(List.of(new Handle(ChannelKind.MASTODON, "@anaruiz@mastodon.example"))));
        navigate(PeopleView.class);

        test(search()).setValue("anaruiz@mast");

        assertThat(names()).containsExactly("Ana Ruiz");
        assertThat(people.count(PeopleFilter.EVERYONE)).isEqualTo(1);
    }

    private static void visit(String query) {
        UI.getCurrent().navigate("people", QueryParameters.fromString(query));
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

    private ContactId add(String name, String place) {
        return people.add(ContactDetails.with(name).place(place).build());
    }

    private GridTester<PeopleGrid, PeopleRows.Row> grid() {
        return new GridTester<>($view(PeopleGrid.class).single());
    }

    private List<String> names() {
        return IntStream.range(0, grid().size())
                .mapToObj(i -> grid().getRow(i).person().person().name())
                .toList();
    }

    private <V> V cell(int row, String column, String property, Class<V> type) {
        return grid().getLitRendererPropertyValue(row, column, property, type);
    }

    private String title() {
        return $(H1.class).single().getElement().getTextRecursively().replaceFirst("People *", "People ");
    }

    private TextField search() {
        return $view(TextField.class).withPlaceholderContaining("Name, handle").single();
    }

    private List<String> tabs() {
        return $view(Tab.class).all().stream()
                .map(tab -> tab.getElement().getTextRecursively())
                .toList();
    }

    private boolean isOffered(String text) {
        return $(Button.class).withText(text).exists();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private Button undo() {
        return $(Button.class, $(Notification.class).last()).withText("Undo").single();
    }
}
