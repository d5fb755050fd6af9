package app.kith.reach.ui;

import app.kith.interactions.passing.PassedSoFar;
import app.kith.reach.Followed;
import app.kith.reach.model.KnownAudience;
import app.kith.reach.model.ShareRate;
import org.jspecify.annotations.Nullable;

/// What is known better than by a guess; shares in percent, to the decimal place to which they are shown.
///
/// @param crossover null where too few are known to say
/// @param base how many known people the crossover is a share of
/// @param rate null before anybody was asked to pass something on
/// @param passed what those who were asked did
/// @param own the audiences of those of whom they are known, which are used as they are
record Measured(
        @Nullable Double crossover, int base, @Nullable ShareRate rate, PassedSoFar passed, KnownAudience own) {
    static final Measured NOTHING = new Measured(null, 0, null, PassedSoFar.NOTHING, KnownAudience.NOTHING);

    static Measured of(Followed followed) {
        var crossover = followed.together().crossover();
        return new Measured(
                crossover.isPresent() ? percent(crossover.getAsDouble()) : null,
                followed.together().base(),
                followed.shareRate().orElse(null),
                followed.passed(),
                followed.own());
    }

    boolean isNothing() {
        return crossover == null && rate == null;
    }

    /// The guesses with all that is measured in their place.
    ReachQuery in(ReachQuery guesses) {
        var with = crossover == null ? guesses : guesses.withCrossover(crossover);
        return rate == null ? with : with.withShare(percent(rate.mean()));
    }

    /// Whether the share who pass it on is the one that was measured.
    boolean isShareOf(ReachQuery query) {
        return rate != null && query.share() == percent(rate.mean());
    }

    /// The lower end of the share who pass it on, 0 to 1: as measured, else as little known as a guess.
    double low(ReachQuery query) {
        return rate != null && isShareOf(query) ? rate.low(ShareRate.LEVEL) : FunnelStep.low(query.share() / 100);
    }

    double share(ReachQuery query) {
        return rate != null && isShareOf(query) ? rate.mean() : query.share() / 100;
    }

    double high(ReachQuery query) {
        return rate != null && isShareOf(query) ? rate.high(ShareRate.LEVEL) : FunnelStep.high(query.share() / 100);
    }

    /// "Of 9 asked, 3 passed it on: 6.8 %, 3 to 11 %."
    String shareSaid() {
        if (rate == null) return "";
        return "Of %d asked, %d passed it on: %s%%, %s to %s%% in four of five cases%s"
                .formatted(
                        passed.asked(),
                        passed.passed(),
                        ReachQuery.text(percent(rate.mean())),
                        ReachQuery.text(percent(rate.low(ShareRate.LEVEL))),
                        ReachQuery.text(percent(rate.high(ShareRate.LEVEL))),
                        passed.unknown() == 0 ? "." : "; %d more not known yet.".formatted(passed.unknown()));
    }

    static double percent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
