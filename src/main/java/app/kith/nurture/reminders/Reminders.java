package app.kith.nurture.reminders;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.nurture.Agenda;
import app.kith.nurture.reminders.Reminder.Kind;
import app.kith.nurture.reminders.ReminderRows.Told;
import app.kith.nurture.spi.FinishedWork;
import app.kith.people.DatesAhead;
import app.kith.people.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What the bell tells each user: what is due today and whose day it is, as it comes up in the course of the
/// day, and whatever ended in the background. Each thing is told once, and read by each user for themselves;
/// how much is due is one line a day, which is new again when there is more.
@Service
public class Reminders {
    /// So many are listed.
    public static final int MOST = 30;

    private static final int MOST_DATES = 12;
    /// So often the day is looked at again on the way from page to page; opening the list always does.
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(30);

    private final ReminderRows rows;
    private final List<FinishedWork> finished;
    private final Agenda agenda;
    private final DatesAhead dates;
    private final Workspaces workspaces;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ReminderRows rows,
            ObjectProvider<FinishedWork> finished,
            Agenda agenda,
            DatesAhead dates,
            Workspaces workspaces,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.finished = finished.orderedStream().toList();
        this.agenda = agenda;
        this.dates = dates;
        this.workspaces = workspaces;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How many things the user has not read yet, what has come up since the last time among them.
    public int unread(UserId user) {
        gather(user, false);
        return rows.unread(user);
    }

    /// The newest first, at most [#MOST].
    public List<Reminder> latest(UserId user) {
        gather(user, true);
        return rows.latest(user, MOST);
    }

    /// Marks one thing as read or as new again.
    public void mark(UserId user, UUID reminder, boolean read) {
        rows.mark(user, reminder, read ? Instant.now(clock) : null);
    }

    /// Marks everything as read.
    public void readAll(UserId user) {
        rows.readAll(user, Instant.now(clock));
    }

    /// Tells that a digest did not reach the user, or may not have.
    void digestLost(UserId user, LocalDate day) {
        var on = new Words(day, Locale.ENGLISH).date(day);
        add(
                user,
                List.of(new Told(
                        "mail-" + day,
                        Kind.MAIL,
                        "The digest of %s may not have reached you".formatted(on),
                        "settings",
                        null)));
    }

    private void gather(UserId user, boolean opened) {
        var now = Instant.now(clock);
        var today = workspaces.today();
        var last = rows.lastLook(user);
        var news = new ArrayList<Told>();
        var isTime = opened
                || last.isEmpty()
                || last.get().day().isBefore(today)
                || !last.get().at().plus(AGAIN_AFTER).isAfter(now);
        if (isTime) {
            tellDue(user, today, now);
            news.addAll(datesOf(today));
        }
        var since = last.map(ReminderRows.Look::at).orElse(now.minus(Duration.ofDays(1)));
        finished.stream()
                .flatMap(work -> work.since(since).stream())
                .map(one -> new Told(one.key(), Kind.WORK, one.title(), one.path(), null))
                .forEach(news::add);
        if (news.isEmpty() && !isTime) {
            return;
        }
        add(user, news);
        look(user, today, now);
    }

    private void tellDue(UserId user, LocalDate today, Instant now) {
        var due = agenda.countDue();
        var late = due == 0 ? 0 : agenda.countLate();
        attempt(() -> rows.due(user, today, due, dueWords(due, late, words(today)), now));
    }

    private static String dueWords(int due, int late, Words words) {
        if (late == due) return words.count(due, "task is late", "tasks are late");
        var title = words.count(due, "task is due", "tasks are due");
        return late == 0 ? title : "%s, %d of them late".formatted(title, late);
    }

    private List<Told> datesOf(LocalDate today) {
        var words = words(today);
        return dates.occasions(today, 1).stream()
                .limit(MOST_DATES)
                .map(occasion -> told(occasion, today, words))
                .toList();
    }

    private Words words(LocalDate today) {
        return new Words(today, Locale.of("en", workspaces.settings().region()));
    }

    /// On the day itself, and once before where the user asked for that.
    private static Told told(Occasion occasion, LocalDate today, Words words) {
        var isToday = occasion.on().equals(today);
        var person = occasion.person();
        var what = occasion.label() == null ? "birthday" : occasion.label();
        var years = occasion.label() == null && occasion.years().isPresent()
                ? ", turns " + occasion.years().getAsInt()
                : "";
        return new Told(
                "date-%s-%d-%s-%s".formatted(person.id(), what.hashCode(), occasion.on(), isToday ? "on" : "ahead"),
                Kind.DATE,
                "%s: %s %s%s".formatted(Words.isolated(person.name()), what, words.future(occasion.on()), years),
                "people/" + person.id(),
                person.id());
    }

    private void add(UserId user, List<Told> news) {
        Runnable telling = () -> rows.add(user, news, Instant.now(clock));
        if (!attempt(telling)) attempt(telling); // another window told some of it, and nothing of the rest is told yet
    }

    private void look(UserId user, LocalDate today, Instant now) {
        attempt(() -> rows.looked(user, today, now, now.minus(KEPT)));
    }

    /// Two windows may look at once: whoever is second finds it told.
    ///
    /// @return whether this one told it
    private boolean attempt(Runnable telling) {
        try {
            transaction.executeWithoutResult(status -> telling.run());
            return true;
        } catch (DataIntegrityViolationException | ConcurrencyFailureException told) {
            return false;
        }
    }
}
