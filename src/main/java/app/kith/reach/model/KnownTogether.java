package app.kith.reach.model;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// How many people are known in several places at once: what crossover can be measured from. It speaks of those
/// who are known, and stands for all who follow as far as these are like the rest.
///
/// @param places how many places there are, numbered from 0
/// @param people how many are known in exactly the places of a set
public record KnownTogether(int places, Map<Set<Integer>, Integer> people) {
    /// So many must be known in the smaller places before a share of them says anything: with twenty, a share
    /// of one in ten is known to about seven in a hundred.
    public static final int ENOUGH = 20;

    public KnownTogether {
        people = Map.copyOf(people);
        if (people.keySet().stream().flatMap(Set::stream).anyMatch(place -> place < 0 || place >= places)) {
            throw new IllegalArgumentException("There are only %d places".formatted(places));
        }
        if (people.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A number of people is not below zero");
        }
    }

    public static KnownTogether nobody(int places) {
        return new KnownTogether(places, Map.of());
    }

    /// People known in a place.
    public int in(int place) {
        return people.entrySet().stream()
                .filter(each -> each.getKey().contains(place))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Different people known in any place.
    public int distinct() {
        return people.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// People known in exactly so many places.
    public int inExactly(int count) {
        return people.entrySet().stream()
                .filter(each -> each.getKey().size() == count)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// How many are known in the smaller places, counted in each: what the measured share is a share of.
    public int base() {
        var counts = IntStream.range(0, places).map(this::in).toArray();
        return IntStream.of(counts).sum() - IntStream.of(counts).max().orElse(0);
    }

    /// The share of each smaller place that is in a larger one too, `(sum k - U) / (sum k - max k)`, where k
    /// are known in a place and U different people in all: the inverse of [Audiences#distinct].
    ///
    /// @return empty where too few are known
    public OptionalDouble crossover() {
        var base = base();
        if (base < ENOUGH) return OptionalDouble.empty();
        var sum = IntStream.range(0, places).map(this::in).sum();
        return OptionalDouble.of((double) (sum - distinct()) / base);
    }

    /// The same for two places alone.
    public OptionalDouble crossover(int one, int other) {
        var both = people.entrySet().stream()
                .filter(each -> each.getKey().contains(one) && each.getKey().contains(other))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var smaller = Math.min(in(one), in(other));
        return smaller < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of((double) both / smaller);
    }
}
