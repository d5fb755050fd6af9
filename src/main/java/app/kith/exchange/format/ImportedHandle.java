package app.kith.exchange.format;

import org.jspecify.annotations.Nullable;

/// A way to reach a person, as the file has it.
///
/// @param written as written there, at most [HandleKind#MAX_LENGTH] characters; comparing is for others to do
/// @param label what the file calls it, such as "Home" or "Mobile"
public record ImportedHandle(
        HandleKind kind, String written, @Nullable String label) {

    public ImportedHandle {
        if (!kind.fits(written)) throw new IllegalArgumentException("Not a %s: %s".formatted(kind.label(), written));
    }
}
