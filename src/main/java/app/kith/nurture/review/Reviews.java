package app.kith.nurture.review;

import app.kith.accounts.Workspaces;
import app.kith.engagement.ScoreChange;
import app.kith.engagement.ScoreShifts;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.LookBack;
import app.kith.nurture.Agenda;
import app.kith.nurture.review.Review.Shift;
import app.kith.nurture.review.Review.Tended;
import app.kith.nurture.review.Review.Unanswered;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.PersonRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks back at weeks, from Monday to Sunday where the workspace is. However many people there are, a week costs the
/// same number of statements, and scores are worked out for those only who can be shown.
@Service
@Transactional(readOnly = true)
public class Reviews {
    /// So many of those tended are shown.
    public static final int MOST_TENDED = 60;
    /// So many open things of each kind are shown.
    public static final int MOST_OPEN = 12;

    private static final int MOST_SHIFTS = 6;
    private static final int WORKED_OUT = 120;
    private static final int LOOKED_AT = 400;
    /// As on Today: a reply is owed from the second day on, and no longer expected after a month.
    private static final int OWED_AFTER = 2;

    private static final int OWED_UNTIL = 30;

    private final InteractionLog log;
    private final LookBack lookBack;
    private final ScoreShifts shifts;
    private final Agenda agenda;
    private final AddressBook people;
    private final Workspaces workspaces;

    Reviews(
            InteractionLog log,
            LookBack lookBack,
            ScoreShifts shifts,
            Agenda agenda,
            AddressBook people,
            Workspaces workspaces) {
        this.log = log;
        this.lookBack = lookBack;
        this.shifts = shifts;
        this.agenda = agenda;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// The week of that day; this week where the day is still to come. What is open of a week that is over is what is
    /// open of it now.
    public Review of(LocalDate day) {
        var today = workspaces.today();
        var monday = (day.isAfter(today) ? today : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = monday.plusDays(6);
        var through = sunday.isBefore(today) ? sunday : today;

        var tended = lookBack.tended(monday, through, WORKED_OUT);
        var spokenTo = tended.stream().map(LookBack.Tended::contact).toList();
        var silent = shifts.gapsRunOut(monday, through, LOOKED_AT);
        var unanswered = unanswered(today, through);
        var refs = refs(spokenTo, silent.keySet(), unanswered);
        var moved = shifts.between(spokenTo, monday.minusDays(1), through);
        return new Review(
                today,
                through,
                log.week(monday),
                tended.stream()
                        .filter(one -> refs.containsKey(one.contact()))
                        .limit(MOST_TENDED)
                        .map(one -> new Tended(ref(refs, one.contact()), one.times(), one.minutes()))
                        .toList(),
                moves(moved, refs, shift -> shift.by() > 0, Comparator.comparing(shift -> -shift.by())),
                moves(silent, refs, shift -> shift.by() < 0, Comparator.comparing(Shift::by)),
                agenda.openBetween(LocalDate.EPOCH, sunday, MOST_OPEN),
                unanswered.stream()
                        .filter(one -> refs.containsKey(one.contact()))
                        .map(one -> new Unanswered(ref(refs, one.contact()), one.since()))
                        .toList(),
                unanswered.isEmpty() ? 0 : unanswered.getFirst().all());
    }

    /// Who waits for an answer, seen from today.
    private List<LookBack.Unanswered> unanswered(LocalDate today, LocalDate through) {
        var until = Stream.of(through, today.minusDays(OWED_AFTER))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return lookBack.unanswered(through.minusDays(OWED_UNTIL), until, today, MOST_OPEN);
    }

    private static List<Shift> moves(
            Map<ContactId, ScoreChange> moved,
            Map<ContactId, PersonRef> refs,
            Predicate<Shift> wanted,
            Comparator<Shift> order) {
        return moved.entrySet().stream()
                .filter(one -> refs.containsKey(one.getKey()))
                .flatMap(one -> {
                    var after = one.getValue().after();
                    return after == null
                            ? Stream.<Shift>empty()
                            : Stream.of(new Shift(
                                    ref(refs, one.getKey()), one.getValue().before(), after));
                })
                .filter(wanted)
                .sorted(order)
                .limit(MOST_SHIFTS)
                .toList();
    }

    private Map<ContactId, PersonRef> refs(
            Collection<ContactId> spokenTo, Collection<ContactId> silent, List<LookBack.Unanswered> unanswered) {
        var all = new LinkedHashSet<>(spokenTo);
        all.addAll(silent);
        unanswered.stream().map(LookBack.Unanswered::contact).forEach(all::add);
        return people.refs(all);
    }

    private static PersonRef ref(Map<ContactId, PersonRef> refs, ContactId contact) {
        return Objects.requireNonNull(refs.get(contact));
    }
}
