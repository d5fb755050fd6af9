package app.kith.people;

import app.kith.channels.ChannelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/// One handle of one person, with the address by which two spellings of it are found to be the same.
@Entity
class ContactHandle {
    static final List<String> COLUMNS = List.of(
            "id",
            "workspace_id",
            "contact_id",
            "channel",
            "label",
            "written",
            "address",
            "do_not_contact",
            "own_channel",
            "followers",
            "followers_on",
            "place_in_list");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "workspace_id")
    private @Nullable UUID workspace;

    @Column(name = "contact_id")
    private UUID contact;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private @Nullable String label;
    private String written;
    private String address;
    private boolean doNotContact;
    private @Nullable String ownChannel;
    private @Nullable Integer followers;
    private @Nullable LocalDate followersOn;
    private int placeInList;

    @SuppressWarnings("NullAway.Init")
    protected ContactHandle() {} // for JPA

    ContactHandle(ContactId contact, Handle handle, String region, int placeInList) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.contact = contact.value();
        this.channel = handle.channel();
        this.label = handle.label();
        this.written = handle.written();
        this.address = handle.address(region).key();
        this.doNotContact = handle.doNotContact();
        this.ownChannel = handle.ownChannel();
        var audience = handle.audience();
        this.followers = audience == null ? null : audience.followers();
        this.followersOn = audience == null ? null : audience.countedOn();
        this.placeInList = placeInList;
    }

    Handle handle() {
        var audience = followers == null || followersOn == null ? null : new Audience(followers, followersOn);
        return new Handle(channel, written, label, doNotContact, ownChannel, audience);
    }

    /// As a new row, in the order of [#COLUMNS].
    @Nullable
    Object[] cells(UUID workspaceId) {
        return new @Nullable Object[] {
            id,
            workspaceId,
            contact,
            channel.name(),
            label,
            written,
            address,
            doNotContact,
            ownChannel,
            followers,
            followersOn,
            placeInList
        };
    }

    String address() {
        return address;
    }

    ContactId contact() {
        return new ContactId(contact);
    }
}
