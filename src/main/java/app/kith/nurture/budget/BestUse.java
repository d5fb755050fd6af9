package app.kith.nurture.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The best use of a time: of all choices of offers that fit into it, the one worth most. Exact, since a day offers few
/// dozen things and names at most five: a choice by worth a minute alone would let one long promise push out three
/// short words, or the other way round.
public final class BestUse {
    /// Between two choices worth the same, the earlier offers win.
    private static final double EARLIER = 1e-9;

    private BestUse() {}

    /// @param places how many offers may be chosen
    /// @param minutes how long all of them may take together
    /// @return those chosen, the most worthwhile first
    public static <T> List<Offer<T>> of(List<Offer<T>> offers, int places, int minutes) {
        var fitting = offers.stream().filter(one -> one.minutes() <= minutes).toList();
        var longest = fitting.stream()
                .map(Offer::minutes)
                .sorted(Comparator.reverseOrder())
                .limit(Math.max(0, places))
                .mapToInt(Integer::intValue)
                .sum();
        var chosen = longest <= minutes
                ? fitting.stream().sorted(byWorth()).limit(Math.max(0, places)).toList()
                : packed(fitting, places, minutes);
        return chosen.stream().sorted(byWorth()).toList();
    }

    private static <T> Comparator<Offer<T>> byWorth() {
        return Comparator.comparingDouble((Offer<T> one) -> one.worth()).reversed();
    }

    /// `best[count][time]` is the highest worth of `count` offers that take `time` minutes together at most.
    private static <T> List<Offer<T>> packed(List<Offer<T>> offers, int places, int minutes) {
        var best = new double[places + 1][minutes + 1];
        var takes = new boolean[offers.size()][places + 1][minutes + 1];
        for (int i = 0; i < offers.size(); i++) {
            var length = offers.get(i).minutes();
            var worth = offers.get(i).worth() - i * EARLIER;
            for (int count = places; count > 0; count--) {
                for (int time = minutes; time >= length; time--) {
                    var with = best[count - 1][time - length] + worth;
                    if (with > best[count][time]) {
                        best[count][time] = with;
                        takes[i][count][time] = true;
                    }
                }
            }
        }
        var chosen = new ArrayList<Offer<T>>();
        for (int i = offers.size() - 1, count = places, time = minutes; i >= 0; i--) {
            if (takes[i][count][time]) {
                chosen.add(offers.get(i));
                count--;
                time -= offers.get(i).minutes();
            }
        }
        return chosen.reversed();
    }
}
