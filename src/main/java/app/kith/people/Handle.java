package app.kith.people;

import app.kith.channels.ChannelKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a person can be reached on one channel, shown as it was written.
///
/// @param label such as "Work" or "Home"
/// @param doNotContact the person does not want to be written to here
public record Handle(
        ChannelKind channel, String written, @Nullable String label, boolean doNotContact) {
    public static final int MAX_LENGTH = 500;
    public static final int MAX_LABEL = 60;

    public Handle {
        written = written.strip();
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A handle has 1 to %d characters".formatted(MAX_LENGTH));
        }
        label = label == null || label.isBlank() ? null : label.strip();
        if (label != null && label.length() > MAX_LABEL) {
            label = label.substring(0, MAX_LABEL);
        }
    }

    public Handle(ChannelKind channel, String written) {
        this(channel, written, null, false);
    }

    /// Where one click opens it; empty when it may not be used.
    public Optional<String> link() {
        return doNotContact ? Optional.empty() : channel.link(written);
    }
}
