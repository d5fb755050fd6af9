package app.kith.reach;

import app.kith.reach.model.Audiences;
import app.kith.reach.model.KnownTogether;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Followers who follow in more than one place: as measured from those who are known, else as assumed.
///
/// @param places the largest first
/// @param known in which of them the known people are, numbered in the order of the places
/// @param assumed the share of each smaller place, 0 to 1, for where too few are known
public record SeveralPlaces(List<FollowedPlace> places, KnownTogether known, double assumed) {

    public SeveralPlaces {
        places = List.copyOf(places);
    }

    public boolean isMeasured() {
        return known.crossover().isPresent();
    }

    /// The share of each smaller place that follows in a larger one too.
    public double crossover() {
        return known.crossover().orElse(assumed);
    }

    /// The share of the smaller of two places that follows in the other too.
    public double crossover(int one, int other) {
        return known.crossover(one, other).orElseGet(this::crossover);
    }

    /// How many follow in both of two places.
    public double shared(int one, int other) {
        return crossover(one, other) * Math.min(followers(one), followers(other));
    }

    /// How often somebody is counted again who was counted already.
    public double countedAgain() {
        var audiences = audiences();
        return audiences.counted() - audiences.distinct(crossover());
    }

    public double distinct() {
        return audiences().distinct(crossover());
    }

    /// How many follow in exactly so many places, by how many, in the proportion of those who are known; only
    /// from two places on, and empty where nothing is measured.
    public TreeMap<Integer, Double> times() {
        var times = new TreeMap<Integer, Double>();
        var again = 0.0;
        for (var count = 2; count <= known.places(); count++) again += (count - 1) * known.inExactly(count);
        if (!isMeasured() || again == 0) return times;
        for (var count = 2; count <= known.places(); count++) {
            var people = known.inExactly(count);
            if (people > 0) times.put(count, countedAgain() * people / again);
        }
        return times;
    }

    /// How many of those who are known are known in more than one place.
    public int knownInSeveral() {
        return known.distinct() - known.inExactly(1);
    }

    public OptionalDouble measured() {
        return known.crossover();
    }

    private Audiences audiences() {
        return new Audiences(
                places.stream().map(place -> (double) place.count().followers()).toList());
    }

    private double followers(int place) {
        return places.get(place).count().followers();
    }
}
