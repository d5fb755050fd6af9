package app.kith.engagement;

import app.kith.accounts.WorkspaceChanged;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Occurrence;
import app.kith.people.ContactId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves the current workspace on to a new day: counts what has become due, lets scores fade, settles
/// circles. Works in chunks, each in a transaction of its own unless one is open, and writes only what is
/// shown differently.
@Component
class DailyPass {
    /// After so many days away it is cheaper to work out everybody than to look for who is due.
    private static final int LONG_AWAY = 31;

    private final RelationshipRepository relationships;
    private final Days days;
    private final ScoreKeeping keeping;
    private final InteractionLog log;
    private final Workspaces workspaces;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Rescoring rescoring;
    private final ApplicationEventPublisher events;

    DailyPass(
            RelationshipRepository relationships,
            Days days,
            ScoreKeeping keeping,
            InteractionLog log,
            Workspaces workspaces,
            Clock clock,
            TransactionTemplate transaction,
            Rescoring rescoring,
            ApplicationEventPublisher events) {
        this.relationships = relationships;
        this.days = days;
        this.keeping = keeping;
        this.log = log;
        this.workspaces = workspaces;
        this.clock = clock;
        this.transaction = transaction;
        this.rescoring = rescoring;
        this.events = events;
    }

    /// Does what is to do today, if nobody did.
    ///
    /// @return how many people are shown differently now
    int run() {
        var today = workspaces.today();
        var last = days.last();
        if (!claim(today)) return 0;
        try {
            return moveOn(last, today);
        } catch (RuntimeException failed) {
            transaction.executeWithoutResult(status -> days.release());
            throw failed;
        }
    }

    /// Takes on the work for a day, unless it is done or another server is at it.
    boolean claim(LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> days.claim(today, Instant.now(clock))));
    }

    private int moveOn(Optional<LocalDate> last, LocalDate today) {
        if (last.isPresent() && ChronoUnit.DAYS.between(last.get(), today) <= LONG_AWAY) {
            rebuildDue(last.get(), today, today);
        } else {
            rebuildAll(today);
        }
        var changed = settleAll(today);
        transaction.executeWithoutResult(status -> {
            days.done(today);
            events.publishEvent(new ScoresSettled(today));
        });
        return changed;
    }

    /// Another pace asks another question, and in a zone further west it may be the day before again. Everybody's
    /// score answers at once; where there are many people, as soon as the change is committed, by a pass of its
    /// own.
    @EventListener
    @Transactional
    void on(WorkspaceChanged event) {
        var isDayBefore = goBack();
        if (isDayBefore || event.before().paceDays() != event.after().paceDays()) settleSoon(event.workspace());
    }

    /// Where today comes before the day everything was brought up to, leaves out again what was counted since.
    ///
    /// @return whether it does
    private boolean goBack() {
        var today = workspaces.today();
        var last = days.last().filter(today::isBefore);
        last.ifPresent(later -> {
            rebuildDue(today, later, today);
            days.goBack(today);
        });
        return last.isPresent();
    }

    /// Brings what is shown of everybody up to date: at once, or where there are many people once the change is
    /// committed, by a pass of its own.
    void settleSoon(WorkspaceId workspace) {
        var today = workspaces.today();
        var people = relationships.count();
        if (people <= Rescoring.AT_ONCE) {
            settleAll(today);
        } else {
            days.reopen(today);
            rescoring.after(workspace, people, this::run);
        }
    }

    /// Works out everybody anew from the log.
    void rebuildAll(LocalDate today) {
        relationships.everybody().forEach(people -> rebuild(people, today));
    }

    /// Brings what is shown of everybody up to today.
    ///
    /// @return how many people are shown differently now
    int settleAll(LocalDate today) {
        var ranks = relationships.ranks();
        var pace = new Pace(workspaces.settings().paceDays());
        var changed = 0;
        @Nullable ContactId last = null;
        List<Relationship> page;
        while (!(page = relationships.after(last)).isEmpty()) {
            var stale = page.stream()
                    .filter(one -> !one.on(today.toEpochDay(), pace, ranks).equals(one))
                    .map(Relationship::contact)
                    .toList();
            if (!stale.isEmpty()) {
                transaction.executeWithoutResult(status -> keeping.settle(stale, today, ranks));
            }
            changed += stale.size();
            rescoring.step(workspaces.current(), page.size());
            last = page.getLast().contact();
        }
        return changed;
    }

    /// Writes what is shown of everybody, whether it differs or not, for who doubts what is written.
    void rewriteAll(LocalDate today) {
        var ranks = relationships.ranks();
        relationships
                .everybody()
                .forEach(people -> transaction.executeWithoutResult(status -> keeping.settle(people, today, ranks)));
    }

    /// What was logged ahead of its day counts now, and what has become 90 days old counts for the score
    /// before; the other way round where today is the earlier of the two days.
    private void rebuildDue(LocalDate earlier, LocalDate later, LocalDate today) {
        var due = new TreeSet<>(Comparator.comparing(ContactId::value));
        Stream.of(0, Relationship.LAG)
                .flatMap(lag -> log.between(earlier.minusDays(lag - 1L), later.minusDays(lag)).stream())
                .map(Occurrence::contact)
                .forEach(due::add);
        var people = List.copyOf(due);
        for (int from = 0; from < people.size(); from += RelationshipRepository.CHUNK) {
            rebuild(people.subList(from, Math.min(from + RelationshipRepository.CHUNK, people.size())), today);
        }
    }

    private void rebuild(Collection<ContactId> people, LocalDate today) {
        transaction.executeWithoutResult(status -> keeping.rebuild(people, today));
    }
}
