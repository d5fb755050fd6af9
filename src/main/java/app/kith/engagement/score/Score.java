package app.kith.engagement.score;

import java.util.Optional;

/// The score of one contact on one day, with every figure that led to it.
///
/// Two logistic regressions over the same terms, fitted to public message histories: the chance of any contact
/// within the horizon, and the chance that the other person reaches out within it, which is the engagement
/// score.
///
/// @param horizon the days looked ahead
/// @param frequency `F`: fading sum of active days, half-life 90 days
/// @param mutual `M`: the smaller of the same sums over in and out
/// @param silence `r`: days since the last interaction
/// @param gap the days that usually pass between two active days of this pair
/// @param overdue silence as a multiple of the gap
/// @param unanswered `u`: days on which we wrote since they last reached out
/// @param frequencyTerm what frequency adds to the logit
/// @param mutualTerm what give and take adds to the logit
/// @param silenceTerm what silence adds to the logit, never above 0
/// @param unansweredTerm what being left unanswered adds to the engagement logit, never above 0
/// @param inTouchLogit `z`: logit of any contact, before the horizon's share
/// @param inTouchChance `p`: chance of any contact within the horizon
/// @param engagementLogit `zE`: logit of their reaching out within the horizon
/// @param engagementChance `pE`: chance of their reaching out within the horizon
public record Score(
        int horizon,
        double frequency,
        double mutual,
        long silence,
        double gap,
        double overdue,
        int unanswered,
        double frequencyTerm,
        double mutualTerm,
        double silenceTerm,
        double unansweredTerm,
        double inTouchLogit,
        double inTouchChance,
        double engagementLogit,
        double engagementChance) {

    private static final double GAP_PRIOR = 0.5; // active days every pair is credited with
    private static final double GAP_PRIOR_DAYS = 15; // over so many days

    private static final double FREQUENCY = 1.8;
    private static final double MUTUAL = 0.3;
    private static final double SILENCE = 1.7;
    private static final double HORIZON = 0.9;
    private static final double IN_TOUCH_START = -1.54;

    private static final double ENGAGEMENT_START = -1.66;
    static final double ENGAGEMENT_SHARE = 0.85; // of the in-touch terms
    private static final double UNANSWERED = 0.5;

    /// The score on day `today`, or nothing where nothing is logged: someone new has no score, which is not a
    /// zero.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public static Optional<Score> of(EngagementState state, long today, Pace pace) {
        return within(state, today, pace.days());
    }

    /// The same for any number of days ahead; the model was measured between 7 and 180.
    ///
    /// @throws IllegalArgumentException if the state already holds a later day
    public static Optional<Score> within(EngagementState state, long today, int horizon) {
        return state.isEmpty() ? Optional.empty() : Optional.of(ofKnown(state, today, horizon));
    }

    static Score ofKnown(EngagementState state, long today, int horizon) {
        var silence = state.silence(today);
        var left = HalfLife.SCORE.after(silence);
        var frequency = state.frequency() * left;
        var mutual = Math.min(state.inbound() * left, state.outbound() * left);
        var gap = gap(today - state.first(), frequency);
        var overdue = silence / gap;

        var frequencyTerm = frequencyTerm(frequency);
        var mutualTerm = mutualTerm(mutual);
        var silenceTerm = silenceTerm(overdue);
        var unansweredTerm = unansweredTerm(state.unanswered());

        var terms = frequencyTerm + mutualTerm + silenceTerm;
        var inTouch = IN_TOUCH_START + terms;
        var engagement = engagement(terms + ahead(horizon), unansweredTerm);
        return new Score(
                horizon,
                frequency,
                mutual,
                silence,
                gap,
                overdue,
                state.unanswered(),
                frequencyTerm,
                mutualTerm,
                silenceTerm,
                unansweredTerm,
                inTouch,
                chance(inTouch + ahead(horizon)),
                engagement,
                chance(engagement));
    }

    /// The whole number alone, for many at once; the same figures as in a record of them all.
    ///
    /// @param ahead [#ahead(int)] of the horizon
    static int shown(
            long age, long silence, double frequency, double inbound, double outbound, int unanswered, double ahead) {
        var left = HalfLife.SCORE.after(silence);
        var now = frequency * left;
        var mutual = Math.min(inbound * left, outbound * left);
        var terms = frequencyTerm(now) + mutualTerm(mutual) + silenceTerm(silence / gap(age, now));
        return percent(chance(engagement(terms + ahead, unansweredTerm(unanswered))));
    }

    private static double gap(long age, double frequency) {
        return (HalfLife.SCORE.exposure(age) + GAP_PRIOR_DAYS) / (frequency + GAP_PRIOR);
    }

    private static double frequencyTerm(double frequency) {
        return FREQUENCY * log1p(frequency);
    }

    private static double mutualTerm(double mutual) {
        return MUTUAL * log1p(mutual);
    }

    private static double silenceTerm(double overdue) {
        return -SILENCE * log1p(overdue);
    }

    private static double unansweredTerm(int days) {
        return -UNANSWERED * log1p(days);
    }

    private static double engagement(double terms, double unansweredTerm) {
        return ENGAGEMENT_START + ENGAGEMENT_SHARE * terms + unansweredTerm;
    }

    /// None of the arguments is so small that `Math.log1p` would be more exact by more than 2e-16, and it is
    /// slower.
    private static double log1p(double x) {
        return x == 0 ? 0 : Math.log(1 + x);
    }

    /// The engagement score, 0 to 100.
    public int score() {
        return percent(engagementChance);
    }

    /// The chance of any contact, 0 to 100.
    public int inTouch() {
        return percent(inTouchChance);
    }

    /// The engagement logit of somebody about whom nothing speaks for or against.
    double engagementBase() {
        return ENGAGEMENT_START + ENGAGEMENT_SHARE * ahead(horizon);
    }

    static double chance(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /// What the horizon adds to the logit.
    static double ahead(int horizon) {
        return HORIZON * Math.log(horizon / 30.0);
    }

    private static int percent(double chance) {
        return (int) Math.floor(100 * chance + 0.5);
    }
}
