package app.kith.engagement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The score as it was at the end of a day.
///
/// @param score 0 to 100, absent before the first interaction
public record ScoreOn(LocalDate day, @Nullable Integer score) {}
