package app.kith.engagement;

import app.kith.engagement.score.ReplyTendency;

/// How likely somebody is to answer when one writes to them today.
///
/// @param chance 0 to 1; [#USUAL] where nothing is logged
/// @param touches days on which one wrote first, once the days for an answer are over
/// @param answered how many of those were answered in time
public record ReplyChance(double chance, int touches, int answered) {
    /// The chance of somebody of whom nothing is known.
    public static final double USUAL = new ReplyTendency(0, 0).share();

    public static final ReplyChance UNKNOWN = new ReplyChance(USUAL, 0, 0);
}
