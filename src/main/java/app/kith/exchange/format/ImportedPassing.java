package app.kith.exchange.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the people of a row were asked to pass on.
///
/// @param passed whether they did; null while nobody knows
/// @param newcomers who came of it, as far as the file names them
/// @param came how many came of it
public record ImportedPassing(
        String what,
        @Nullable Boolean passed,
        @Nullable String where,
        @Nullable Integer heardBy,
        List<Party> newcomers,
        @Nullable Integer came) {

    public ImportedPassing {
        newcomers = List.copyOf(newcomers);
    }
}
