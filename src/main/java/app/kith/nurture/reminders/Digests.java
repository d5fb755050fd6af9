package app.kith.nurture.reminders;

import app.kith.accounts.UserId;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.mail.NotSent;
import app.kith.mail.Outbox;
import app.kith.nurture.reminders.ReminderChoice.Rhythm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Sends digests when their hour has come: one for each user and day, however many servers there are. None of it may be
/// called in a transaction.
@Service
class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final ReminderChoices choices;
    private final DigestClaims claims;
    private final DigestComposer composer;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Users users;
    private final Workspaces workspaces;
    private final Clock clock;
    private final DigestLetter letters;

    Digests(
            ReminderChoices choices,
            DigestClaims claims,
            DigestComposer composer,
            Reminders reminders,
            Outbox outbox,
            Users users,
            Workspaces workspaces,
            Clock clock,
            @Value("${kith.base-url:}") String baseUrl) {
        this.choices = choices;
        this.claims = claims;
        this.composer = composer;
        this.reminders = reminders;
        this.outbox = outbox;
        this.users = users;
        this.workspaces = workspaces;
        this.clock = clock;
        this.letters = new DigestLetter(baseUrl);
    }

    /// Sends what is due in any workspace, and once more what a server refused.
    void sendDue() {
        for (var due : choices.due()) {
            try {
                workspaces.inWorkspace(due.workspace(), () -> send(due));
            } catch (RuntimeException failed) {
                LOG.error("A digest could not be put together", failed);
            }
        }
        for (var again : claims.again()) {
            try {
                workspaces.inWorkspace(again.workspace(), () -> sendAgain(again));
            } catch (RuntimeException failed) {
                LOG.error("A digest could not be put together", failed);
            }
        }
    }

    /// Whoever claims the day sends. A digest whose day is over when a server wakes up is left out: it would tell of a
    /// day that is gone.
    private void send(ReminderChoices.Due due) {
        var choice = choices.of(due.user());
        var day = choice.dayOf(due.at());
        var isToday = day.equals(choice.dayOf(Instant.now(clock)));
        if (isToday && outbox.isOpen() && claims.claim(due.user(), day)) {
            claims.dropOld(due.user(), day);
            choices.moveOn(due, choice);
            send(due.user(), day, choice);
        } else {
            choices.moveOn(due, choice);
        }
    }

    private void sendAgain(DigestClaims.Again again) {
        var choice = choices.of(again.user());
        var isToday = again.day().equals(choice.dayOf(Instant.now(clock)));
        if (!isToday || choice.rhythm() == Rhythm.OFF || !outbox.isOpen()) {
            claims.giveUp(again.user(), again.day());
        } else if (claims.claimAgain(again.user(), again.day())) {
            send(again.user(), again.day(), choice);
        }
    }

    private void send(UserId user, LocalDate day, ReminderChoice choice) {
        var email = users.emailOf(user);
        if (email.isEmpty()) {
            return; // no longer a member
        }
        Digest digest;
        try {
            digest = composer.compose(choice.rhythm() == Rhythm.WEEKLY);
        } catch (RuntimeException failed) {
            claims.refused(user, day); // nothing went out
            throw failed;
        }
        if (digest.isEmpty()) {
            claims.sent(user, day); // nothing to tell is told by silence
            return;
        }
        try {
            outbox.send(letters.write(digest, email.get()));
            claims.sent(user, day);
        } catch (NotSent failed) {
            if (!failed.isCertain()) {
                claims.unsure(user, day);
                reminders.digestLost(user, day);
            } else if (!claims.refused(user, day)) {
                reminders.digestLost(user, day);
            }
        }
    }
}
