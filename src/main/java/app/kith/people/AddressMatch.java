package app.kith.people;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who has a handle with that address.
public record AddressMatch(ContactId contact, String name, boolean inBin, Address address) {

    AddressMatch(UUID contact, String name, @Nullable Instant binnedAt, ChannelKind channel, String address) {
        this(new ContactId(contact), name, binnedAt != null, new Address(channel, address));
    }
}
