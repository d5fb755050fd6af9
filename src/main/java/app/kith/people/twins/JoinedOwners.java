package app.kith.people.twins;

import app.kith.accounts.Member;
import app.kith.accounts.UserId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.Owners;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever looked after the merged person looks after the kept one, where nobody did.
@Component
class JoinedOwners {
    private static final String OWNER = "owner";

    private final Owners owners;

    JoinedOwners(Owners owners) {
        this.owners = owners;
    }

    @EventListener
    void on(ContactsMerged event) {
        var both = owners.of(List.of(event.kept(), event.merged()));
        var given = both.get(event.merged());
        if (given != null && !both.containsKey(event.kept())) {
            event.journal().note(OWNER, event.kept().value(), given.id().value().toString());
            owners.give(List.of(event.kept()), given.id());
        }
    }

    /// Unless the user has chosen somebody else since.
    @EventListener
    void on(ContactsUnmerged event) {
        var given = event.journal().contents(OWNER).get(event.kept().value());
        var now = owners.of(List.of(event.kept())).get(event.kept());
        if (given != null && now != null && isOf(now, given)) {
            owners.give(List.of(event.kept()), null);
        }
    }

    private static boolean isOf(Member owner, String id) {
        return owner.id().equals(new UserId(UUID.fromString(id)));
    }
}
