package app.kith.reach.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who hears it when some people are asked in person to pass it on: everybody counted once, however many of
/// those who are asked they know. Whoever is asked hears it; each acquaintance that is known hears it unless
/// all who know them keep it to themselves, where somebody who may know them tells them with the chance that
/// they pass it on times the chance that they do; for the rest, of whom only the number is guessed, each
/// one's are drawn from one population without regard to the others'. The gain of one more never grows with
/// those who are asked already, so taking the best gain for the time again and again comes near the best
/// choice there is.
///
/// @param population from which acquaintances that are not known are drawn; null for no overlap among them
public record SecondDegree<P>(@Nullable Double population) {
    private static final int HALVINGS = 200;

    /// Somebody who may be asked.
    ///
    /// @param chance that they pass it on, 0 to 1
    /// @param minutes it takes to ask them, above zero
    /// @param known their acquaintances who are known too, with the chance that they are acquainted, 0 to 1
    /// @param others how many more they reach, not below zero
    public record Asked<P>(P person, double chance, int minutes, Map<P, Double> known, double others) {
        public Asked {
            known.values().forEach(Guesses::share);
            Guesses.share(chance);
            Guesses.notNegative(others);
            if (minutes < 1) throw new IllegalArgumentException("It takes a minute or more to ask somebody");
            known = Map.copyOf(known);
        }

        /// Somebody all of whose acquaintances are sure.
        public static <P> Asked<P> sure(P person, double chance, int minutes, Set<P> known, double others) {
            var all = new HashMap<P, Double>();
            known.forEach(friend -> all.put(friend, 1.0));
            return new Asked<>(person, chance, minutes, all, others);
        }

        /// The same with so many more whom they reach.
        public Asked<P> reaching(double more) {
            return new Asked<>(person, chance, minutes, known, more);
        }

        /// How many acquaintances to expect among those who are known.
        public double acquaintances() {
            return known.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// One of those chosen, in the order in which they were.
    ///
    /// @param gain how many more hear it with them than without
    /// @param fresh how many of their known acquaintances nobody before them knows
    public record Step<P>(Asked<P> asked, double gain, int fresh) {}

    /// The population in which audiences of these sizes have so many different people: measured from how far
    /// the known acquaintances are the same.
    ///
    /// @return null where no two of them know the same person
    public static @Nullable Double populationOf(Audiences sizes, double distinct) {
        if (distinct >= sizes.counted() - 1e-9 || distinct <= 0) return null;
        var low = Math.max(
                distinct,
                sizes.sizes().stream().mapToDouble(Double::doubleValue).max().orElse(0));
        var high = low;
        while (sizes.distinctWithin(high) < distinct && high < 1e15) high *= 2;
        for (var halving = 0; halving < HALVINGS; halving++) {
            var middle = (low + high) / 2;
            if (sizes.distinctWithin(middle) < distinct) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// How many hear it, those who are asked included.
    public double heard(Collection<Asked<P>> asked) {
        var kept = new HashMap<P, Double>();
        for (var one : asked) {
            one.known()
                    .forEach((friend, sure) -> kept.merge(friend, 1 - one.chance() * sure, (all, more) -> all * more));
        }
        asked.forEach(one -> kept.put(one.person(), 0.0));
        var known = kept.values().stream().mapToDouble(chance -> 1 - chance).sum();
        return known + others(asked);
    }

    /// How many acquaintances of these are known, each counted once and without those who are asked themselves.
    public int distinctKnown(Collection<Asked<P>> asked) {
        var all = new HashSet<P>();
        asked.forEach(one -> all.addAll(one.known().keySet()));
        asked.forEach(one -> all.remove(one.person()));
        return all.size();
    }

    /// How many more hear it with one more.
    public double gain(Collection<Asked<P>> asked, Asked<P> more) {
        var with = new ArrayList<>(asked);
        with.add(more);
        return heard(with) - heard(asked);
    }

    /// Whom to ask in so many minutes, the most for the time first.
    public List<Step<P>> best(Collection<Asked<P>> candidates, int minutes) {
        var left = new ArrayList<>(candidates);
        var chosen = new ArrayList<Asked<P>>();
        var steps = new ArrayList<Step<P>>();
        var time = minutes;
        while (true) {
            Asked<P> best = null;
            var most = 0.0;
            for (var one : left) {
                if (one.minutes() > time) continue;
                var worth = gain(chosen, one) / one.minutes();
                if (worth > most) {
                    most = worth;
                    best = one;
                }
            }
            if (best == null) return steps;
            steps.add(step(chosen, best));
            chosen.add(best);
            left.remove(best);
            time -= best.minutes();
        }
    }

    /// The same people in the order in which they were chosen, with what each adds.
    public List<Step<P>> inOrder(List<Asked<P>> asked) {
        var steps = new ArrayList<Step<P>>();
        for (var at = 0; at < asked.size(); at++) steps.add(step(asked.subList(0, at), asked.get(at)));
        return steps;
    }

    /// Who of the others adds most to those who are chosen already; empty where nobody adds anything.
    public Optional<Step<P>> next(List<Asked<P>> chosen, Collection<Asked<P>> others) {
        return others.stream()
                .map(one -> step(chosen, one))
                .filter(step -> step.gain() > 0)
                .max(Comparator.comparingDouble(Step::gain));
    }

    private Step<P> step(List<Asked<P>> before, Asked<P> one) {
        var seen = new HashSet<P>();
        before.forEach(each -> seen.addAll(each.known().keySet()));
        before.forEach(each -> seen.add(each.person()));
        var fresh = (int) one.known().keySet().stream()
                .filter(friend -> !seen.contains(friend))
                .count();
        return new Step<>(one, gain(before, one), fresh);
    }

    private double others(Collection<Asked<P>> asked) {
        var draws = asked.stream().map(one -> one.chance() * one.others()).toList();
        var all = new Audiences(draws);
        return population == null ? all.counted() : all.distinctWithin(population);
    }
}
