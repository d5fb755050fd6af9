package app.kith.people.practice;

import java.util.List;

/// What is left of today's round.
///
/// @param answered how many people were asked about today
/// @param filled how many gaps were filled today
/// @param cards whom to ask about still, those one is closest to first
public record PracticeRound(int answered, int filled, List<PracticeCard> cards) {}
