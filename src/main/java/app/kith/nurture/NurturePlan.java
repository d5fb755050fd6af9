package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.engagement.Suggestion;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.TendedWeek;
import app.kith.nurture.ReachPicker.Asking;
import app.kith.nurture.ReachPicker.Candidate;
import app.kith.nurture.budget.BestUse;
import app.kith.nurture.budget.Offer;
import app.kith.nurture.budget.TimeBudget;
import app.kith.nurture.budget.WeekBudget;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.DatesAhead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom to reach today, and who waits. What the user makes of it goes to [ReachAnswers].
@Service
@Transactional(readOnly = true)
public class NurturePlan {
    /// A day names at most so many people; those tended, done or put off today count among them.
    public static final int MOST_PEOPLE = 5;
    /// At most so many are named at first who wait for an answer.
    public static final int MOST_WAITING = 5;
    /// So many of them are counted at most.
    public static final int COUNTED_WAITING = ReachPicker.MOST_EACH;

    private static final int OCCASION_DAYS = 14;
    private static final int GOING_QUIET_SHOWN = 6;
    private static final int TASKS_SHOWN = 12;

    private final ReachPicker picker;
    private final WaitingPeople waiting;
    private final Openers openers;
    private final TimeBudget budget;
    private final PutOffs putOffs;
    private final Paces paces;
    private final NurtureTasks tasks;
    private final Agenda agenda;
    private final Engagement engagement;
    private final InteractionLog log;
    private final AddressBook people;
    private final DatesAhead dates;
    private final Workspaces workspaces;

    NurturePlan(
            ReachPicker picker,
            WaitingPeople waiting,
            Openers openers,
            TimeBudget budget,
            PutOffs putOffs,
            Paces paces,
            NurtureTasks tasks,
            Agenda agenda,
            Engagement engagement,
            InteractionLog log,
            AddressBook people,
            DatesAhead dates,
            Workspaces workspaces) {
        this.picker = picker;
        this.waiting = waiting;
        this.openers = openers;
        this.budget = budget;
        this.putOffs = putOffs;
        this.paces = paces;
        this.tasks = tasks;
        this.agenda = agenda;
        this.engagement = engagement;
        this.log = log;
        this.people = people;
        this.dates = dates;
        this.workspaces = workspaces;
    }

    public TodayPlan today() {
        var today = workspaces.today();
        var asking = picker.asking(today);
        var answered = putOffs.on(today);
        var out = PutOffs.and(answered, asking.kept(), today);
        var unanswered = WaitingPeople.of(asking.owed(), answered);
        var week = log.week(today);
        var choice = choice(today, out, () -> week, asking);
        var due = asking.due().stream().limit(TASKS_SHOWN).toList();
        return new TodayPlan(
                today,
                reach(today, choice.chosen()),
                (int) out.stream().filter(row -> row.isTendedOn(today)).count(),
                choice.tomorrow(),
                waiting.shown(unanswered.subList(0, Math.min(unanswered.size(), MOST_WAITING))),
                unanswered.size(),
                due,
                due.size() < TASKS_SHOWN ? due.size() : agenda.countDue(),
                agenda.doneToday(),
                dates.occasions(today, OCCASION_DAYS),
                engagement.goingQuiet(GOING_QUIET_SHOWN).stream()
                        .map(Suggestion::person)
                        .toList(),
                engagement.goingQuietCount(),
                week,
                budget(week, choice),
                people.isEmpty());
    }

    /// Everybody who waits for an answer, the longest first; at most [#COUNTED_WAITING].
    public List<Waiting> waiting() {
        var today = workspaces.today();
        return waiting.shown(WaitingPeople.of(picker.owed(today), putOffs.on(today)));
    }

    /// How many people are still to be reached today.
    public int peopleLeft() {
        var today = workspaces.today();
        var asking = picker.asking(today);
        var out = PutOffs.and(putOffs.on(today), asking.kept(), today);
        return places(today, out) == 0
                ? 0
                : choice(today, out, () -> log.week(today), asking).chosen().size();
    }

    /// What to do for one person next: what was promised where it is due, else a word where their pace is
    /// over, else one against the silence. Nothing for whoever is no longer there.
    public Optional<Reach> next(ContactId contact) {
        var today = workspaces.today();
        return people.profile(contact).map(profile -> {
            var reason = tasks.of(contact).stream()
                    .filter(task -> !task.isDone())
                    .filter(task -> task.dueOn() != null && !task.dueOn().isAfter(today))
                    .findFirst()
                    .<Reason>map(Reason.Promised::new)
                    .or(() -> paceDue(contact, today))
                    .or(() -> engagement.silence(contact).map(Reason.Fading::new))
                    .orElseGet(Reason.NothingLogged::new);
            return new Reach(profile.ref(), reason, null, Reach.way(profile), Reach.minutes(reason));
        });
    }

    private Optional<Reason> paceDue(ContactId contact, LocalDate today) {
        return paces.of(contact)
                .filter(line -> !line.pausedOn(today) && !line.dueOn().isAfter(today))
                .map(line -> new Reason.PaceDue(line.pace(), line.lastPersonal()));
    }

    private static int places(LocalDate today, List<PutOff> out) {
        var taken = out.stream().filter(row -> row.takesAPlaceOn(today)).count();
        return (int) Math.max(0, MOST_PEOPLE - taken);
    }

    /// @param offers all that today could name
    /// @param chosen what it does
    /// @param spent minutes given this week, where there is a budget
    private record Choice(
            List<Offer<Candidate>> offers, List<Offer<Candidate>> chosen, int places, OptionalInt budget, int spent) {

        /// Who would be chosen if the week had more time.
        List<Offer<Candidate>> leftOut() {
            if (budget.isEmpty()) return List.of();
            var unbounded = new ArrayList<>(BestUse.of(offers, places, Integer.MAX_VALUE));
            unbounded.removeAll(chosen);
            return unbounded.subList(0, Math.min(unbounded.size(), places - chosen.size()));
        }

        int tomorrow() {
            return Math.max(
                    0,
                    Math.min(MOST_PEOPLE, offers.size())
                            - chosen.size()
                            - leftOut().size());
        }
    }

    private Choice choice(LocalDate today, List<PutOff> out, Supplier<TendedWeek> week, Asking asking) {
        var offers = picker.offers(
                today, MOST_PEOPLE, out.stream().map(PutOff::contact).collect(Collectors.toSet()), asking);
        var places = places(today, out);
        var minutes = budget.minutesAWeek();
        var spent = minutes.isPresent() ? budget.spent(week.get()) : 0;
        var left = minutes.isPresent() ? Math.max(0, minutes.getAsInt() - spent) : Integer.MAX_VALUE;
        return new Choice(offers, BestUse.of(offers, places, left), places, minutes, spent);
    }

    private @Nullable WeekBudget budget(TendedWeek week, Choice choice) {
        if (choice.budget().isEmpty()) return null;
        var leftOut = choice.leftOut();
        var refs = people.refs(leftOut.stream().map(one -> one.what().contact()).toList());
        return new WeekBudget(
                choice.budget().getAsInt(),
                choice.spent(),
                List.copyOf(refs.values()),
                leftOut.stream().mapToInt(Offer::minutes).sum());
    }

    private List<Reach> reach(LocalDate today, List<Offer<Candidate>> chosen) {
        var profiles =
                people.profiles(chosen.stream().map(one -> one.what().contact()).toList());
        var all = new ArrayList<Reach>();
        for (var one : chosen) {
            var profile = profiles.get(one.what().contact());
            if (profile != null) {
                var reason = one.what().reason();
                var opener = all.isEmpty() ? openers.of(profile, reason, today) : null;
                all.add(new Reach(profile.ref(), reason, opener, Reach.way(profile), one.minutes()));
            }
        }
        return List.copyOf(all);
    }
}
