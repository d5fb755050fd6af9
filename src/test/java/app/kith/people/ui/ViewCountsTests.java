package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.KithTest;
import app.kith.design.BesidePage;
import app.kith.people.PeopleFilter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ViewCountsTests {
    private static final List<PeopleFilter> VIEWS = List.of(PeopleFilter.EVERYONE, PeopleFilter.COOLING);
    private static final int VERY_MANY = 100_000;

    @Autowired
    BesidePage beside;

    private final List<List<Integer>> told = new ArrayList<>();
    private int passes;

    @Test
    void viewsAreCountedOnceUntilPeopleChange() {
        var counts = new ViewCounts(this::counted, beside);

        counts.of(VIEWS, 12, told::add);
        counts.of(VIEWS, 12, told::add);

        assertThat(passes).isEqualTo(1);
        assertThat(told).containsExactly(List.of(12, 1), List.of(12, 1));
    }

    @Test
    void viewsAreCountedAnewWhenPeopleHaveChangedOrOthersAreAskedFor() {
        var counts = new ViewCounts(this::counted, beside);

        counts.of(VIEWS, 12, told::add);
        counts.begin();
        counts.of(VIEWS, 12, told::add);
        counts.of(List.of(PeopleFilter.BIN), 12, told::add);

        assertThat(passes).isEqualTo(3);
        assertThat(told).hasSize(3);
    }

    @Test
    void veryManyPeopleAreCountedBesideThePage() {
        var counts = new ViewCounts(this::counted, beside);

        counts.of(VIEWS, VERY_MANY, told::add);

        assertThat(told).containsExactly(List.of(12, 1));
    }

    @Test
    void whatWasCountedBeforePeopleChangedIsNotTold() {
        var counts = new ViewCounts[1];
        counts[0] = new ViewCounts(
                filters -> {
                    counts[0].begin();
                    return counted(filters);
                },
                beside);

        counts[0].of(VIEWS, VERY_MANY, told::add);

        assertThat(told).isEmpty();
    }

    private List<Integer> counted(List<PeopleFilter> filters) {
        passes++;
        return filters.stream()
                .map(filter -> filter.equals(PeopleFilter.EVERYONE) ? 12 : 1)
                .toList();
    }
}
