package app.kith.nurture;

import app.kith.interactions.TimelineEntry;

/// Somebody who wrote and may be waiting for an answer.
///
/// @param reach how to answer them
/// @param said their last word
public record Waiting(Reach reach, TimelineEntry said) {}
