package app.kith.exchange;

import app.kith.exchange.format.TextShape;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An import as its page and the list of imports show it.
///
/// @param inside which file of the archive it is, if the file is one
/// @param described the file in words: "a Google Contacts export, comma separated, UTF-8, 412 rows, 8 columns"
/// @param rowsDone rows looked at; those are committed, whatever happens next
/// @param joined rows that were joined with somebody already known
/// @param unchanged rows that brought nothing new
/// @param setAside rows that wait in the report, each with its reason
/// @param remark what a restart, a stop or an undo did
/// @param isHistory whether its rows are interactions, not people
public record ImportProgress(
        ImportId id,
        String fileName,
        @Nullable String inside,
        String described,
        ImportStatus status,
        long rowsTotal,
        long rowsDone,
        int added,
        int joined,
        int unchanged,
        int setAside,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String remark,
        boolean isHistory) {

    /// The file by name: "friends.csv", or "linkedin.zip, messages.csv" for one out of an archive.
    public String name() {
        return TextShape.named(fileName, inside);
    }

    /// From 0 to 1.
    public double share() {
        return rowsTotal == 0 ? 1 : Math.min(1, (double) rowsDone / rowsTotal);
    }
}
