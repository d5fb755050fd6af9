package app.kith.bench.engagement;

import app.kith.bench.engagement.Predictor.Past;
import app.kith.engagement.score.PublicHistory;
import app.kith.engagement.score.ScoredInteraction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one public history says of each predictor: everybody's contacts are ranked on several days, and held
/// against who was in touch within the days after it.
///
/// Somebody counts on a day on which they have contacts enough, and were in touch with some of them afterwards
/// but not with all. A contact is whoever they had to do with before that day.
final class Evaluation {
    private static final int TOP = 10;

    /// The means of one ego over the days on which they count.
    record Ranked(String ego, Map<Predictor, double[]> aucs, Map<Predictor, double[]> precisions) {}

    /// One foretold chance and what came.
    record Foretold(double chance, boolean happened) {}

    /// What was foretold of one ego's contacts on all days: that there is any contact, and that they reach out.
    record Chances(List<Foretold> inTouch, List<Foretold> reachOut) {}

    private final Cuts cuts;
    private final List<Ranked> ranked = new ArrayList<>();
    private final List<Chances> chances = new ArrayList<>();

    Evaluation(PublicHistory history) {
        cuts = Cuts.of(history);
        history.byEgo().forEach(this::look);
    }

    /// Egos that counted on some day.
    List<Ranked> ranked() {
        return ranked;
    }

    /// All egos, whether their contacts are enough to be ranked or not.
    List<Chances> chances() {
        return chances;
    }

    Cuts cuts() {
        return cuts;
    }

    /// The mean over an ego's days, then over the egos.
    double auc(Predictor predictor) {
        return ranked.stream()
                .mapToDouble(one -> mean(one.aucs().get(predictor)))
                .average()
                .orElse(Double.NaN);
    }

    static double mean(double[] values) {
        var sum = 0.0;
        for (var value : values) sum += value;
        return sum / values.length;
    }

    private void look(String ego, Map<String, List<ScoredInteraction>> contacts) {
        var aucs = new EnumMap<Predictor, List<Double>>(Predictor.class);
        var precisions = new EnumMap<Predictor, List<Double>>(Predictor.class);
        var foretold = new Chances(new ArrayList<>(), new ArrayList<>());
        for (var cut : cuts.days()) look(contacts, cut, aucs, precisions, foretold);
        if (!aucs.isEmpty()) ranked.add(new Ranked(ego, arrays(aucs), arrays(precisions)));
        if (!foretold.inTouch().isEmpty()) chances.add(foretold);
    }

    private void look(
            Map<String, List<ScoredInteraction>> contacts,
            long cut,
            Map<Predictor, List<Double>> aucs,
            Map<Predictor, List<Double>> precisions,
            Chances foretold) {
        var group = new ArrayList<Past>();
        var labels = new ArrayList<Boolean>();
        for (var history : contacts.values()) {
            var past = history.stream().filter(one -> one.day() < cut).toList();
            if (past.isEmpty()) continue;
            var ahead = history.stream()
                    .filter(one -> one.day() >= cut && one.day() < cut + cuts.window())
                    .toList();
            var one = Past.of(past, cut, cuts.window());
            group.add(one);
            labels.add(!ahead.isEmpty());
            foretold.inTouch().add(new Foretold(one.score().inTouchChance(), !ahead.isEmpty()));
            foretold.reachOut()
                    .add(new Foretold(
                            one.score().engagementChance(), ahead.stream().anyMatch(ScoredInteraction::inbound)));
        }
        if (group.size() < cuts.contacts() || !labels.contains(true) || !labels.contains(false)) return;
        var happened = new boolean[labels.size()];
        for (var i = 0; i < happened.length; i++) happened[i] = labels.get(i);
        for (var predictor : Predictor.values()) {
            var values = predictor.of(group);
            aucs.computeIfAbsent(predictor, key -> new ArrayList<>()).add(Ranking.auc(values, happened));
            precisions
                    .computeIfAbsent(predictor, key -> new ArrayList<>())
                    .add(Ranking.precision(values, happened, TOP));
        }
    }

    private static Map<Predictor, double[]> arrays(Map<Predictor, List<Double>> lists) {
        var arrays = new EnumMap<Predictor, double[]>(Predictor.class);
        lists.forEach((predictor, list) -> arrays.put(
                predictor, list.stream().mapToDouble(Double::doubleValue).toArray()));
        return arrays;
    }
}
