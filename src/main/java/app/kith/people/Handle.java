package app.kith.people;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a person can be reached on one channel, shown as it was written.
///
/// @param label such as "Work" or "Home"
/// @param doNotContact the person does not want to be written to here
/// @param ownChannel the name of the channel where it is one that the workspace added, see [ChannelKind#OWN]
/// @param audience how many follow the person there, where that is known
public record Handle(
        ChannelKind channel,
        String written,
        @Nullable String label,
        boolean doNotContact,
        @Nullable String ownChannel,
        @Nullable Audience audience) {
    public static final int MAX_LENGTH = 500;
    public static final int MAX_LABEL = 60;

    public static final int MAX_CHANNEL = 60;

    public Handle {
        written = written.strip();
        if (written.isEmpty() || written.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A handle has 1 to %d characters".formatted(MAX_LENGTH));
        }
        label = label == null || label.isBlank() ? null : label.strip();
        if (label != null && label.length() > MAX_LABEL) {
            label = label.substring(0, MAX_LABEL);
        }
        ownChannel =
                channel != ChannelKind.OWN || ownChannel == null || ownChannel.isBlank() ? null : ownChannel.strip();
        if (ownChannel != null && ownChannel.length() > MAX_CHANNEL) {
            throw new IllegalArgumentException("A channel's name has at most %d characters".formatted(MAX_CHANNEL));
        }
        if (channel == ChannelKind.OWN && ownChannel == null) {
            throw new IllegalArgumentException("Say which channel this is on");
        }
    }

    public Handle(ChannelKind channel, String written) {
        this(channel, written, null, false);
    }

    public Handle(ChannelKind channel, String written, @Nullable String label, boolean doNotContact) {
        this(channel, written, label, doNotContact, null, null);
    }

    /// The same handle, which is not to be used any more.
    public Handle notToBeUsed() {
        return new Handle(channel, written, label, true, ownChannel, audience);
    }

    /// The same handle with so many followers.
    public Handle followedBy(@Nullable Audience others) {
        return new Handle(channel, written, label, doNotContact, ownChannel, others);
    }

    /// The form in which two spellings of this handle are the same.
    ///
    /// @param region two letters of the country for phone numbers without a country code
    public Address address(String region) {
        return Address.of(channel, ownChannel, written, region);
    }

    /// What the channel is called on screen.
    public String channelName() {
        return ownChannel == null ? channel.label() : ownChannel;
    }

    /// Where one click opens it; empty when it may not be used.
    public Optional<String> link() {
        return doNotContact ? Optional.empty() : channel.link(written);
    }
}
