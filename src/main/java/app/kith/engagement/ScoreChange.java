package app.kith.engagement;

import org.jspecify.annotations.Nullable;

/// A score before and after something, each 0 to 100 and absent while nothing is logged.
public record ScoreChange(
        @Nullable Integer before, @Nullable Integer after) {

    /// Whether the shown number differs.
    public boolean changes() {
        return before == null ? after != null : !before.equals(after);
    }
}
