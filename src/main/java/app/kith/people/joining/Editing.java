package app.kith.people.joining;

import app.kith.accounts.Users;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Saves an edit of a person that others may be editing too: what the others wrote meanwhile is kept.
@Service
public class Editing {
    private static final int TRIES = 3;

    private final AddressBook people;
    private final Users users;
    private final TransactionTemplate transaction;

    Editing(AddressBook people, Users users, PlatformTransactionManager transactions) {
        this.people = people;
        this.users = users;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// An edit that was saved.
    ///
    /// @param before the person just before it was saved
    /// @param after the person as it left them
    /// @param other what somebody else changed meanwhile, which is kept
    public record Saved(
            ContactId id,
            ContactDetails before,
            ContactDetails after,
            @Nullable OtherEdit other) {}

    /// @param began the person as the edit began from
    /// @param mine as they are to be
    /// @throws SameFieldEdited where somebody else changed the same field; nothing was saved
    /// @throws ChangedMeanwhile where the person is no longer there
    public Saved save(ContactProfile began, ContactDetails mine) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(status -> saved(began, mine));
            } catch (OptimisticLockingFailureException | OptimisticLockException race) {
                if (tries == TRIES) {
                    throw new ChangedMeanwhile(
                            "%s is being changed by others right now. Save once more.".formatted(mine.name()));
                }
            }
        }
    }

    /// Takes an edit back, as far as nobody changed the same since.
    public void takeBack(Saved edit) {
        transaction.executeWithoutResult(status -> people.profile(edit.id())
                .ifPresent(now -> people.edit(
                        edit.id(), now.version(), Unjoining.of(edit.before(), edit.after(), now.details()))));
    }

    private Saved saved(ContactProfile began, ContactDetails mine) {
        var now = people.profile(began.id())
                .orElseThrow(() -> new ChangedMeanwhile("%s is no longer there.".formatted(began.name())));
        var edits = TwoEdits.of(began.details(), mine, now.details());
        var other = edits.isAlone() ? null : other(now, edits);
        if (other != null && !edits.clashes().isEmpty()) {
            throw new SameFieldEdited(other);
        }
        people.edit(began.id(), now.version(), edits.together());
        return new Saved(began.id(), now.details(), edits.together(), other);
    }

    private OtherEdit other(ContactProfile now, TwoEdits edits) {
        var last = people.lastEdit(now.id()).orElseThrow();
        var by = Optional.ofNullable(last.by());
        return new OtherEdit(
                by.flatMap(users::nameOf).orElse(null),
                by.isPresent() && by.equals(users.current()),
                last.at(),
                now,
                edits);
    }
}
