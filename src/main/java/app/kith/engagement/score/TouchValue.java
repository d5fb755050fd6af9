package app.kith.engagement.score;

/// What reaching out to somebody today is expected to bring: it orders whom to reach next.
///
/// The order was not validated as cause and effect: it says where a reply would change most, not that writing makes it
/// so.
///
/// @param chanceNow the chance of being in touch as things stand; 0 where nothing is logged
/// @param chanceAfter the same after an exchange today
/// @param reply the chance that an attempt is answered
/// @param value the expected gain, weighed by the circle
public record TouchValue(double chanceNow, double chanceAfter, double reply, double value) {

    /// @throws IllegalArgumentException if the state already holds a later day
    public static TouchValue of(EngagementState state, long today, Pace pace, CircleSize circle) {
        return of(state, today, pace.days(), ReplyTendency.of(state, today), circle.weight());
    }

    static TouchValue of(EngagementState state, long today, int horizon, ReplyTendency tendency, double circleWeight) {
        var score = Score.within(state, today, horizon);
        var now = score.map(Score::inTouchChance).orElse(0.0);
        var after = Score.ofKnown(state.add(ScoredInteraction.talk(today)), today, horizon)
                .inTouchChance();
        var reply = score.map(tendency::chance).orElseGet(tendency::share);
        return new TouchValue(now, after, reply, circleWeight * reply * (after - now));
    }
}
