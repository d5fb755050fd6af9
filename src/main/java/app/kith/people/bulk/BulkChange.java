package app.kith.people.bulk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of many people as the bar and the list of changes show it.
///
/// @param deed the key of the [app.kith.people.spi.BulkDeed]
/// @param choice what was chosen for it; empty where there was nothing to choose
/// @param by who did it, while they are still a user
/// @param total how many people were chosen
/// @param done how many of them were looked at; those are committed, whatever happens next
/// @param changed how many of them became different
/// @param kept how many a way back left as they are, since somebody had changed them since
/// @param finishedAt when the last of it was done, or taken back
public record BulkChange(
        BulkId id,
        String deed,
        String choice,
        @Nullable String by,
        BulkState state,
        int total,
        int done,
        int changed,
        int kept,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /// From 0 to 1.
    public double share() {
        return total == 0 ? 1 : Math.min(1, (double) done / total);
    }
}
