package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.engagement.Rescoring;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the paces by default up to what holds now, and cooling with them: for a few people, or for
/// everybody. Where there are very many that takes a while, and is done once the change is committed, a few
/// thousand people in each transaction, so that nobody waits for it.
@Component
class PaceFollowing {
    private static final int CHUNK = 2_000;

    private final PaceRows rows;
    private final EntityManager entities;
    private final Engagement engagement;
    private final Rescoring rescoring;
    private final Workspaces workspaces;
    private final TransactionTemplate transaction;

    PaceFollowing(
            PaceRows rows,
            EntityManager entities,
            Engagement engagement,
            Rescoring rescoring,
            Workspaces workspaces,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.entities = entities;
        this.engagement = engagement;
        this.rescoring = rescoring;
        this.workspaces = workspaces;
        this.transaction = transaction;
    }

    void everybody() {
        entities.flush();
        var people = rows.people();
        if (people <= Rescoring.AT_ONCE) {
            inTurn(rows::follow);
            engagement.followPaces();
        } else {
            rescoring.after(
                    workspaces.current(),
                    people,
                    () -> inTurn(some -> transaction.executeWithoutResult(status -> these(some))));
        }
    }

    void these(Collection<ContactId> people) {
        if (people.isEmpty()) return;
        entities.flush();
        if (!rows.any()) return;
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += CHUNK) {
            rows.follow(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        engagement.followPaces(people);
    }

    private void inTurn(Consumer<List<ContactId>> work) {
        var some = rows.after(null, CHUNK);
        while (!some.isEmpty()) {
            work.accept(some);
            rescoring.step(workspaces.current(), some.size());
            some = rows.after(some.getLast(), CHUNK);
        }
    }
}
