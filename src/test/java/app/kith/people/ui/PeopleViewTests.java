package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.Owners;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class PeopleViewTests extends PeoplePage {
    @Autowired
    Standings standings;

    @Autowired
    SessionFactory sessions;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1440 | Person, Engagement, Circle, Interactions, Last interaction, Talks to you on, Tags
            1280 | Person, Engagement, Circle, Interactions, Last interaction, Tags
            1150 | Person, Engagement, Circle, Interactions, Last interaction
            1024 | Person, Engagement, Circle, Last interaction
            860  | Person, Engagement, Last interaction
            768  | ''
            """)
    void whatHasNoRoomInTheWindowIsLeftOut(int width, String columns) {
        add("Ana Ruiz", "Valencia, Spain");
        navigate(PeopleView.class);

        list().fit(width);

        assertThat(list().getColumns().stream()
                        .filter(Column::isVisible)
                        .map(Column::getHeaderText)
                        .map(header -> header.replaceAll(",.*", ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(columns);
    }

    @Test
    void whatWasLeftOutComesBackWithTheRoom() {
        add("Ana Ruiz", "Valencia, Spain");
        navigate(PeopleView.class);

        list().fit(720);
        list().fit(390);
        list().fit(1440);

        assertThat(list().getColumns().stream().filter(Column::isVisible)).hasSize(7);
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

    private Column<PeopleRows.Row> ownerColumn() {
        return $view(PeopleGrid.class).single().getColumnByKey("owner");
    }

    private PeopleGrid list() {
        return $view(PeopleGrid.class).single();
    }
}
