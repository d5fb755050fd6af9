package app.kith.interactions.quicklog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone in the address book whom a phrase may mean.
public record Candidate(UUID id, String name, @Nullable String nickname) {

    /// The phrase is the whole name or the nickname, whatever its case and accents.
    boolean isNamed(String phrase) {
        var folded = Letters.fold(phrase);
        return Letters.fold(name).equals(folded)
                || (nickname != null && Letters.fold(nickname).equals(folded));
    }
}
