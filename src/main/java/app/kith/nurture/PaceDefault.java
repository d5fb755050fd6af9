package app.kith.nurture;

import app.kith.people.Circle;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The pace of everybody who has none of their own and carries a tag, or is in a circle, or is usually talked with.
///
/// @param source never [PaceSource#OWN]
/// @param tag the tag's name, for [PaceSource#TAG]
/// @param circle for [PaceSource#CIRCLE]
/// @param pace absent for [PaceSource#USUAL], where each has another
/// @param people how many have their pace from it
public record PaceDefault(
        UUID id,
        PaceSource source,
        @Nullable String tag,
        @Nullable Circle circle,
        @Nullable Pace pace,
        int people) {

    /// Where it comes from, in words: "from “Family”", "as for the close circle", "as often as you usually talk".
    public String words() {
        return switch (source) {
            case TAG -> "from “%s”".formatted(tag);
            case CIRCLE ->
                "as for the %s circle"
                        .formatted(circle == null ? "" : circle.label().toLowerCase(Locale.ROOT));
            case USUAL, OWN -> "as often as you usually talk";
        };
    }
}
