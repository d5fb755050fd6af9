package app.kith.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The made-up people of this workspace, see [AddressBook#addAll].
@Component
@Transactional(readOnly = true)
public class DemoPeople {
    private final ContactRepository contacts;

    DemoPeople(ContactRepository contacts) {
        this.contacts = contacts;
    }

    public boolean areHere() {
        return !contacts.demoPeople(Limit.of(1)).isEmpty();
    }

    /// When they came in; empty where there are none.
    public Optional<Instant> since() {
        return Optional.ofNullable(contacts.demoSince());
    }

    /// All of them, in the bin too.
    public Set<ContactId> ids() {
        return contacts.demoPeople(Limit.unlimited()).stream()
                .map(ContactId::new)
                .collect(Collectors.toSet());
    }
}
