package app.kith.nurture;

import app.kith.engagement.Engagement;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.Unanswered;
import app.kith.nurture.budget.Offer;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.DatesAhead;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Gathers whom one could reach today, why, how long that takes and what it is worth. Each person is named
/// once, for the first reason that holds.
///
/// What it is worth is a judgement in whole steps, so that a reason always goes before a lesser one: 4 for a
/// promise, 3 for a birthday, 2 for an owed reply, 1 for a pace that is over, 0 for a silence. Within a step
/// it is up to half how long it is over already, and up to half what a word does by the engagement score
/// ([Engagement#values]). Those of whom nothing is known come last.
@Component
class ReachPicker {
    /// A reply is owed from the second day on, and no longer expected after a month.
    private static final int OWED_AFTER = 2;

    private static final int OWED_UNTIL = 30;
    /// So many of each reason are looked at.
    static final int MOST_EACH = 50;

    private static final int MOST_SILENT = 20;
    /// The highest value of a word that the engagement score knows: the weight of the inner circle.
    private static final double BEST_VALUE = 5;

    private static final double NOTHING_KNOWN = 1e-6;

    private final Agenda agenda;
    private final CadenceRepository cadences;
    private final AddressBook people;
    private final DatesAhead dates;
    private final InteractionLog log;
    private final Engagement engagement;

    ReachPicker(
            Agenda agenda,
            CadenceRepository cadences,
            AddressBook people,
            DatesAhead dates,
            InteractionLog log,
            Engagement engagement) {
        this.agenda = agenda;
        this.cadences = cadences;
        this.people = people;
        this.dates = dates;
        this.log = log;
        this.engagement = engagement;
    }

    /// Somebody and why.
    record Candidate(ContactId contact, Reason reason) {}

    /// What asks for a word by itself: the first tasks that are due, and who may be waiting for an answer.
    ///
    /// @param kept to whom a promise of today has been kept, and none is left
    record Asking(List<TaskRow> due, List<Unanswered> owed, Set<ContactId> kept) {}

    Asking asking(LocalDate today) {
        var due = agenda.due(MOST_EACH);
        var kept = new LinkedHashSet<>(agenda.keptToday());
        due.forEach(task -> task.people().forEach(person -> kept.remove(person.id())));
        return new Asking(due, owed(today), kept);
    }

    /// Who may be waiting for an answer, the longest first.
    List<Unanswered> owed(LocalDate today) {
        return log.unanswered(today.minusDays(OWED_UNTIL), today.minusDays(OWED_AFTER), MOST_EACH);
    }

    /// @param enough from so many on, nobody is added of whom nothing is known
    /// @param leftOut who is not to be named today
    List<Offer<Candidate>> offers(LocalDate today, int enough, Set<ContactId> leftOut, Asking asking) {
        var firm = present(firm(today, leftOut, asking));
        var values = engagement.values(firm.keySet());
        var offers = new ArrayList<Offer<Candidate>>();
        firm.forEach((contact, reason) ->
                offers.add(offer(contact, reason, worth(reason, today, values.getOrDefault(contact, 0.0)))));
        engagement
                .whomNext(MOST_SILENT, without(leftOut, firm.keySet()))
                .forEach(one -> offers.add(offer(
                        one.person().id(), new Reason.Fading(one.silence()), NOTHING_KNOWN + share(one.value()))));
        if (offers.size() < enough) {
            addUnknown(offers, enough, leftOut);
        }
        return offers;
    }

    /// The reasons that hold whatever the score says.
    private Map<ContactId, Reason> firm(LocalDate today, Set<ContactId> leftOut, Asking asking) {
        var found = new LinkedHashMap<ContactId, Reason>();
        for (var task : asking.due()) {
            task.people().forEach(person -> found.putIfAbsent(person.id(), new Reason.Promised(task)));
        }
        dates.birthdays(today, 1)
                .forEach(birthday ->
                        found.putIfAbsent(birthday.person().id(), new Reason.BirthdayToday(birthday.turns())));
        asking.owed().forEach(one -> found.putIfAbsent(one.contact(), new Reason.OwedReply(one.day())));
        cadences.dueBy(today, Limit.of(MOST_EACH + leftOut.size())).stream()
                .map(Cadence::line)
                .forEach(line ->
                        found.putIfAbsent(line.contact(), new Reason.PaceDue(line.pace(), line.lastPersonal())));
        found.keySet().removeAll(leftOut);
        return found;
    }

    private static double worth(Reason reason, LocalDate today, double value) {
        var within = 0.49 * share(value);
        return switch (reason) {
            case Reason.Promised(var task) -> 4 + within + (task.dueOn() == null ? 0 : late(task.dueOn(), today, 30));
            case Reason.BirthdayToday born -> 3 + within;
            case Reason.OwedReply(var since) -> 2 + within + late(since, today, OWED_UNTIL);
            case Reason.PaceDue(var pace, var last) ->
                1 + within + (last == null ? 0 : late(pace.after(last), today, pace.days()));
            default -> within;
        };
    }

    /// Up to half a step, in full once it is over for as long as `full` days.
    private static double late(LocalDate due, LocalDate today, int full) {
        return 0.5 * Math.clamp((double) ChronoUnit.DAYS.between(due, today) / full, 0, 1);
    }

    private static double share(double value) {
        return Math.clamp(value / BEST_VALUE, 0, 1);
    }

    private static Offer<Candidate> offer(ContactId contact, Reason reason, double worth) {
        return new Offer<>(new Candidate(contact, reason), Reach.minutes(reason), worth);
    }

    private Map<ContactId, Reason> present(Map<ContactId, Reason> found) {
        if (found.isEmpty()) return found;
        var refs = people.refs(found.keySet());
        var binned = Set.copyOf(people.inBin(found.keySet()));
        var present = new LinkedHashMap<ContactId, Reason>();
        found.forEach((contact, reason) -> {
            var ref = refs.get(contact);
            if (ref != null && !binned.contains(contact) && !ref.standing().isLetGo()) present.put(contact, reason);
        });
        return present;
    }

    private void addUnknown(List<Offer<Candidate>> offers, int enough, Set<ContactId> leftOut) {
        var named = offers.stream().map(one -> one.what().contact()).toList();
        var without = without(leftOut, named);
        people.nothingLoggedYet(enough + without.size()).stream()
                .filter(row -> !without.contains(row.id()))
                .limit(enough - (long) offers.size())
                .toList()
                .forEach(row -> offers.add(offer(row.id(), new Reason.NothingLogged(), NOTHING_KNOWN)));
    }

    private static Set<ContactId> without(Set<ContactId> leftOut, Iterable<ContactId> named) {
        var without = new HashSet<>(leftOut);
        named.forEach(without::add);
        return without;
    }
}
