package app.kith.people;

import app.kith.accounts.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a person was written down last, and by whom.
///
/// @param by null where a job did, such as an import
public record LastEdit(Instant at, @Nullable UserId by) {}
