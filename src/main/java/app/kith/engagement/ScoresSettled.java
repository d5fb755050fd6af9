package app.kith.engagement;

import java.time.LocalDate;

/// All scores, usual gaps and circles of the current workspace are those of that day now, in this transaction.
public record ScoresSettled(LocalDate day) {}
