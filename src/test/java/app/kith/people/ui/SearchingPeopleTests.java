package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Statements;
import app.kith.channels.ChannelKind;
import app.kith.design.FilterChip;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words, filters and the address narrow the list of people.
@KithTest
@AsOwner
class SearchingPeopleTests extends PeoplePage {
    @Autowired
    Standings standings;

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
    void searchedHandlesAreFoundToo() {
        people.add(ContactDetails.named("Ana Ruiz")
                .reachedAt(List.of(new Handle(ChannelKind.MASTODON, "@anaruiz@mastodon.example"))));
        navigate(PeopleView.class);

        test(search()).setValue("anaruiz@mast");

        assertThat(names()).containsExactly("Ana Ruiz");
        assertThat(people.count(PeopleFilter.EVERYONE)).isEqualTo(1);
    }

    private void read(String query) {
        visit(query);
        grid().getRow(20);
    }

    private TextField search() {
        return $view(TextField.class).withPlaceholderContaining("Name, handle").single();
    }
}
