package app.kith.exchange.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of a file of interactions tells.
///
/// @param fingerprint the same for the same row in every file
/// @param from who had the word, where the file says so
/// @param to whom it went to, where the file says so
/// @param with who took part, where the file says no more
/// @param moments when it happened, at least once; a meeting that repeats has several
/// @param kind in the file's words
/// @param direction in the file's words
/// @param tone in the file's words
/// @param gave what one did for them
/// @param asked what one asked of them
public record ImportedInteraction(
        long row,
        long line,
        String fingerprint,
        List<Party> from,
        List<Party> to,
        List<Party> with,
        List<Moment> moments,
        @Nullable String kind,
        @Nullable String direction,
        @Nullable Integer minutes,
        @Nullable String tone,
        @Nullable String gave,
        @Nullable String asked,
        @Nullable ImportedPassing passing,
        @Nullable String note) {

    public ImportedInteraction {
        from = List.copyOf(from);
        to = List.copyOf(to);
        with = List.copyOf(with);
        moments = List.copyOf(moments);
    }
}
