package app.kith.people.tags;

import app.kith.people.TagKey;
import java.util.Map;
import java.util.Optional;

/// Which tags of a workspace have a colour.
///
/// @param byKey by [TagKey]
public record TagColours(Map<String, TagColour> byKey) {
    public static final TagColours NONE = new TagColours(Map.of());

    public TagColours {
        byKey = Map.copyOf(byKey);
    }

    public Optional<TagColour> of(String tag) {
        return byKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(TagKey.of(tag)));
    }

    /// The style of a chip with this tag: "kith-tag kith-tag--moss".
    public String style(String tag) {
        return "kith-tag" + of(tag).map(colour -> " kith-tag--" + colour.key()).orElse("");
    }
}
