package app.kith.bench.engagement;

import app.kith.bench.Results;
import app.kith.bench.engagement.Bootstrap.Interval;
import app.kith.bench.engagement.Evaluation.Chances;
import app.kith.bench.engagement.Evaluation.Ranked;
import app.kith.engagement.score.PublicHistory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Evaluates every history of the folder, prints a table and writes all figures to a file.
final class EvaluationReport {
    private static final Path FILE = Path.of("target", "bench", "engagement-evaluation.csv");

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    private EvaluationReport(PrintStream out) {
        this.out = out;
        lines.add("history,predictor,label,metric,value,low,high,egos,contacts");
    }

    /// All the histories there are.
    static void run(PrintStream out) throws IOException {
        var report = new EvaluationReport(out);
        for (var name : PublicHistory.names()) report.add(PublicHistory.read(name));
        report.write();
    }

    private void add(PublicHistory history) {
        var evaluation = new Evaluation(history);
        var ranked = evaluation.ranked();
        out.printf(
                Locale.ROOT,
                "%n%s: %d people who counted on some of %d days, %d days ahead, at least %d contacts%n",
                history.name(),
                ranked.size(),
                evaluation.cuts().days().length,
                evaluation.cuts().window(),
                evaluation.cuts().contacts());
        if (ranked.isEmpty()) return;
        Results.ofThisRun().add(history.name() + ", Kith's AUC", "AUC", evaluation.auc(Predictor.KITH));
        Results.ofThisRun().add(history.name() + ", AUC of recency alone", "AUC", evaluation.auc(Predictor.RECENCY));
        out.printf("  %-32s %-25s %-25s %s%n", "", "AUC per person", "precision at 10", "AUC, Kith's lead");
        for (var predictor : Predictor.values()) add(history.name(), ranked, predictor);
        add(history.name(), "any", "in touch", Predictor.KITH, evaluation.chances(), Chances::inTouch);
        add(
                history.name(),
                "inbound",
                "they reach out",
                Predictor.KITH_ENGAGEMENT,
                evaluation.chances(),
                Chances::reachOut);
    }

    private void add(String history, List<Ranked> ranked, Predictor predictor) {
        var auc = Bootstrap.mean(byEgo(ranked, one -> one.aucs(), predictor));
        var precision = Bootstrap.mean(byEgo(ranked, one -> one.precisions(), predictor));
        var ours = byEgo(ranked, one -> one.aucs(), Predictor.KITH);
        var theirs = byEgo(ranked, one -> one.aucs(), predictor);
        for (var i = 0; i < ours.length; i++) ours[i] -= theirs[i];
        var lead = Bootstrap.mean(ours);
        csv(history, predictor, "any", "auc", auc, ranked.size(), "");
        csv(history, predictor, "any", "precision_at_10", precision, ranked.size(), "");
        csv(history, predictor, "any", "auc_lead_of_kith", lead, ranked.size(), "");
        out.printf(
                "  %-32s %-25s %-25s %s%n",
                predictor.label(), said(auc), said(precision), predictor == Predictor.KITH ? "" : said(lead));
    }

    private void add(
            String history,
            String label,
            String words,
            Predictor predictor,
            List<Chances> chances,
            Function<Chances, List<Evaluation.Foretold>> of) {
        var calibration = new Calibration(chances.stream().map(of).toList());
        var contacts = String.format(Locale.ROOT, "%.0f", calibration.contacts());
        var loss = calibration.logLoss();
        var share = calibration.logLossOfTheShare();
        var error = calibration.expectedError();
        csv(history, predictor, label, "log_loss", loss, calibration.egos(), contacts);
        csv(history, predictor, label, "log_loss_of_the_overall_share", share, calibration.egos(), contacts);
        csv(history, predictor, label, "expected_calibration_error", error, calibration.egos(), contacts);
        out.printf(
                "  %s: log-loss %s (the overall share for everybody: %s), calibration error %s%n",
                words, said(loss), said(share), said(error));
        for (var bin = 0; bin < Calibration.BINS; bin++) {
            var count = calibration.count(bin);
            if (count == 0) continue;
            var came = calibration.came(bin);
            var inBin = String.format(Locale.ROOT, "%.0f", count);
            var foretold = calibration.foretold(bin);
            var name = "bin_%d".formatted(bin + 1);
            csv(
                    history,
                    predictor,
                    label,
                    name + "_foretold",
                    new Interval(foretold, foretold, foretold),
                    calibration.egos(),
                    inBin);
            csv(history, predictor, label, name + "_came", came, calibration.egos(), inBin);
            out.printf(
                    Locale.ROOT,
                    "    %3d to %3d of 100: foretold %.3f, came %s, %.0f contacts%n",
                    bin * 10,
                    bin * 10 + 10,
                    foretold,
                    said(came),
                    count);
        }
    }

    private static double[] byEgo(
            List<Ranked> ranked, Function<Ranked, Map<Predictor, double[]>> figures, Predictor predictor) {
        return ranked.stream()
                .mapToDouble(one -> Evaluation.mean(figures.apply(one).get(predictor)))
                .toArray();
    }

    private void csv(
            String history,
            Predictor predictor,
            String label,
            String metric,
            Interval value,
            int egos,
            String contacts) {
        lines.add(String.format(
                Locale.ROOT,
                "%s,%s,%s,%s,%.6f,%.6f,%.6f,%d,%s",
                history,
                predictor.name().toLowerCase(Locale.ROOT),
                label,
                metric,
                value.value(),
                value.low(),
                value.high(),
                egos,
                contacts));
    }

    private static String said(Interval one) {
        return String.format(Locale.ROOT, "%.4f (%.3f to %.3f)", one.value(), one.low(), one.high());
    }

    private void write() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, lines);
        out.printf("%nAll figures: %s%n", FILE);
    }
}
