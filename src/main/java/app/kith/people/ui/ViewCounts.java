package app.kith.people.ui;

import app.kith.design.BesidePage;
import app.kith.people.PeopleFilter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// How many people each view shows, counted once until people change. Counting goes through everybody: among
/// very many people it is done beside the page, which is there meanwhile.
class ViewCounts {
    /// Among so many, all views are counted in a few milliseconds.
    private static final int MOST_AT_ONCE = 10_000;

    private final Function<List<PeopleFilter>, List<Integer>> counts;
    private final BesidePage beside;
    private List<PeopleFilter> asked = List.of();
    private List<Integer> numbers = List.of();
    private int round;

    /// @param counts goes through everybody
    ViewCounts(Function<List<PeopleFilter>, List<Integer>> counts, BesidePage beside) {
        this.counts = counts;
        this.beside = beside;
    }

    /// Forgets what was counted, since people have changed.
    void begin() {
        asked = List.of();
        round++;
    }

    /// @param everyone how many people there are
    /// @param told how many each of these shows, in their order; nothing more once others are asked for
    void of(List<PeopleFilter> filters, int everyone, Consumer<List<Integer>> told) {
        if (filters.equals(asked)) {
            told.accept(numbers);
            return;
        }
        begin();
        asked = filters;
        numbers = List.of();
        if (everyone <= MOST_AT_ONCE) {
            learn(counts.apply(filters), told);
        } else {
            var now = round;
            beside.run(() -> {
                var counted = counts.apply(filters);
                return () -> {
                    if (round == now) learn(counted, told);
                };
            });
        }
    }

    private void learn(List<Integer> counted, Consumer<List<Integer>> told) {
        numbers = counted;
        told.accept(counted);
    }
}
