package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.PutOff.Cause;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the user answers when Today names somebody: done, later, or not this one. Each can be taken back.
@Service
@Transactional
public class ReachAnswers {
    /// "Not this one" holds so many days, or until the next word with them.
    public static final int DAYS_NOT_THIS_ONE = 30;

    private static final int USUAL_GAP = 30;

    private final PutOffs putOffs;
    private final Paces paces;
    private final NurtureTasks tasks;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;

    ReachAnswers(
            PutOffs putOffs,
            Paces paces,
            NurtureTasks tasks,
            InteractionLog log,
            AddressBook people,
            Workspaces workspaces) {
        this.putOffs = putOffs;
        this.paces = paces;
        this.tasks = tasks;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// What was to be done is done: the promise is kept, where it was one, and they are not named again
    /// today. Nothing is logged by it.
    ///
    /// @throws ChangedMeanwhile when they, or what was promised, are no longer there
    public void done(Reach reach) {
        var contact = reach.person().id();
        var today = workspaces.today();
        present(contact);
        if (reach.reason() instanceof Reason.Promised(var task)) tasks.done(task.id());
        putOffs.put(List.of(contact), Cause.DONE, today, today.plusDays(1));
    }

    /// Logs what was done as an interaction of that kind, of today; where it was a promise, with everybody it
    /// was made to, and in its words.
    public InteractionId log(Reach reach, InteractionKind kind) {
        present(reach.person().id());
        return reach.reason() instanceof Reason.Promised(var task)
                ? tasks.done(task.id(), told(kind, task.retold().people(), task.minutes(), task.title()))
                : logWord(reach, kind);
    }

    /// Logs a word with them of that kind, of today. A promise stays open.
    public InteractionId logWord(Reach reach, InteractionKind kind) {
        return log.log(told(kind, Set.of(reach.person().id()), reach.minutes(), null));
    }

    private NewInteraction told(
            InteractionKind kind, Set<ContactId> whom, @Nullable Integer minutes, @Nullable String note) {
        return new NewInteraction(kind, kind.defaultDirection(), whom, workspaces.today(), null, minutes, null, note);
    }

    /// Takes back [#done], and what was logged of a promise with it.
    public void notDone(Reach reach) {
        if (reach.reason() instanceof Reason.Promised(var task)) tasks.undone(task.id());
        putOffs.takeBack(List.of(reach.person().id()));
    }

    /// Puts somebody off.
    ///
    /// @return the day they may be named again
    public LocalDate later(ContactId contact, Later later) {
        var today = workspaces.today();
        var person = present(contact);
        var until = switch (later) {
            case TOMORROW -> today.plusDays(1);
            case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case PACE -> onePaceFrom(today, person);
        };
        if (later == Later.PACE) {
            paces.postpone(contact, until);
        }
        putOffs.put(List.of(contact), Cause.LATER, today, until);
        return until;
    }

    /// Does not name somebody for [#DAYS_NOT_THIS_ONE] days; somebody else is named instead.
    public void notThisOne(ContactId contact) {
        present(contact);
        var today = workspaces.today();
        putOffs.put(List.of(contact), Cause.NOT_THIS_ONE, today, today.plusDays(DAYS_NOT_THIS_ONE));
    }

    /// Takes back [#later] or [#notThisOne].
    public void takeBack(ContactId contact) {
        paces.postpone(contact, null);
        putOffs.takeBack(List.of(contact));
    }

    private LocalDate onePaceFrom(LocalDate today, ContactProfile person) {
        var usual = person.standing().usualGapDays();
        return paces.of(person.id())
                .map(line -> line.pace().after(today))
                .orElse(today.plusDays(usual == null ? USUAL_GAP : Math.max(1, usual)));
    }

    private ContactProfile present(ContactId contact) {
        return people.profile(contact).orElseThrow(() -> new ChangedMeanwhile("This person is no longer there."));
    }
}
