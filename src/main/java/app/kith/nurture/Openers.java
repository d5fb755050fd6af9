package app.kith.nurture;

import app.kith.interactions.InteractionLog;
import app.kith.interactions.TimelineEntry;
import app.kith.people.ContactProfile;
import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds what a note to somebody could open with: a question left open, a day that has just been or is near, what they
/// told you last, what you said you would do, how you met. Only what is written down; nothing is made up.
@Component
class Openers {
    private static final int LATEST_ENTRIES = 5;
    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_BACK = 14;
    /// The last sentence of a note that ends with a question mark.
    private static final Pattern QUESTION = Pattern.compile("[^.!?…\\n]{8,}\\?(?=\\s|$)");

    private final InteractionLog log;
    private final NurtureTasks tasks;

    Openers(InteractionLog log, NurtureTasks tasks) {
        this.log = log;
        this.tasks = tasks;
    }

    @Nullable
    Opener of(ContactProfile person, Reason reason, LocalDate today) {
        var latest = log.timeline(person.id(), null, LATEST_ENTRIES).stream()
                .filter(entry -> entry.note() != null && !entry.day().isAfter(today))
                .toList();
        return question(latest)
                .or(() -> date(person, reason, today))
                .or(() -> latest.stream().findFirst().map(Openers::lastNote))
                .or(() -> task(person, reason))
                .or(() -> Optional.ofNullable(person.details().howMet()).map(Opener.HowYouMet::new))
                .orElse(null);
    }

    /// Only of the newest note: what was asked before may have been answered since.
    private static Optional<Opener> question(List<TimelineEntry> latest) {
        return latest.stream().findFirst().flatMap(entry -> {
            var found = QUESTION.matcher(String.valueOf(entry.note()));
            String last = null;
            while (found.find()) last = found.group().strip();
            return last == null ? Optional.empty() : Optional.of(new Opener.OpenQuestion(entry.day(), last));
        });
    }

    private static Opener lastNote(TimelineEntry entry) {
        return new Opener.LastNote(entry.day(), String.valueOf(entry.note()));
    }

    private static Optional<Opener> date(ContactProfile person, Reason reason, LocalDate today) {
        for (var date : person.details().dates()) {
            var next = date.date().nextFrom(today);
            if (next.isBefore(today.plusDays(DAYS_AHEAD))) {
                return Optional.of(new Opener.DateNear(date.label(), next));
            }
            var last = date.date().nextFrom(today.minusDays(DAYS_BACK));
            if (last.isBefore(today)) return Optional.of(new Opener.DateNear(date.label(), last));
        }
        return reason instanceof Reason.BirthdayToday
                ? Optional.empty()
                : birthday(person.details().birthday(), today);
    }

    private static Optional<Opener> birthday(@Nullable PartialDate born, LocalDate today) {
        return Optional.ofNullable(born)
                .map(date -> date.nextFrom(today))
                .filter(next -> next.isAfter(today) && next.isBefore(today.plusDays(DAYS_AHEAD)))
                .map(Opener.BirthdaySoon::new);
    }

    private Optional<Opener> task(ContactProfile person, Reason reason) {
        if (reason instanceof Reason.Promised) return Optional.empty();
        return tasks.of(person.id()).stream()
                .filter(row -> !row.isDone())
                .findFirst()
                .map(row -> new Opener.OpenTask(row.title()));
    }
}
