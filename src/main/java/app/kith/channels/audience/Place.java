package app.kith.channels.audience;

import app.kith.channels.ChannelKind;
import app.kith.channels.OwnChannel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where people follow: a channel that Kith knows, or one under a name such as "Newsletter" or "Pottery forum".
///
/// @param name given with [ChannelKind#OWN] and with no other kind
public record Place(ChannelKind channel, @Nullable String name) {

    public Place {
        if ((channel == ChannelKind.OWN) != (name != null)) {
            throw new IllegalArgumentException("Say which channel this is");
        }
    }

    /// The place somebody means by what they typed.
    ///
    /// @throws IllegalArgumentException with the sentence, where it is empty or too long
    public static Place called(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) throw new IllegalArgumentException("Say where they follow you");
        if (name.length() > OwnChannel.MAX_NAME) {
            throw new IllegalArgumentException(
                    "The name of a place has at most %d characters".formatted(OwnChannel.MAX_NAME));
        }
        return Stream.of(ChannelKind.values())
                .filter(kind -> kind != ChannelKind.OWN)
                .filter(kind -> OwnChannel.key(kind.label()).equals(OwnChannel.key(name)))
                .findFirst()
                .map(kind -> new Place(kind, null))
                .orElseGet(() -> new Place(ChannelKind.OWN, name));
    }

    /// What it is called on screen.
    public String label() {
        return name == null ? channel.label() : name;
    }

    /// The form in which two spellings of a place are the same.
    public String key() {
        return name == null ? channel.name() : channel.name() + " " + OwnChannel.key(name);
    }
}
