package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.engagement.Engagement;
import app.kith.engagement.Suggestion;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.PutOff.Cause;
import app.kith.people.AddressBook;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom to reach today, and what the user makes of it.
@Service
@Transactional
public class NurturePlan {
    /// A day names at most so many people; those tended and those put off today count among them.
    public static final int MOST_PEOPLE = 5;
    /// "Not this one" holds so many days, or until the next word with them.
    public static final int DAYS_NOT_THIS_ONE = 30;

    private static final int OCCASION_DAYS = 14;
    private static final int COOLING_SHOWN = 6;
    private static final int LATEST_ENTRIES = 5;
    private static final int USUAL_GAP = 30;

    private final ReachPicker picker;
    private final PutOffs putOffs;
    private final Paces paces;
    private final NurtureTasks tasks;
    private final Engagement engagement;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;

    NurturePlan(
            ReachPicker picker,
            PutOffs putOffs,
            Paces paces,
            NurtureTasks tasks,
            Engagement engagement,
            InteractionLog log,
            AddressBook people,
            Workspaces workspaces) {
        this.picker = picker;
        this.putOffs = putOffs;
        this.paces = paces;
        this.tasks = tasks;
        this.engagement = engagement;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
    }

    @Transactional(readOnly = true)
    public TodayPlan today() {
        var today = workspaces.today();
        var out = putOffs.on(today);
        var picked = picked(today, out, MOST_PEOPLE);
        var shown = picked.subList(0, Math.min(places(today, out), picked.size()));
        var occasions = people.occasions(today, OCCASION_DAYS);
        return new TodayPlan(
                today,
                reach(today, shown),
                (int) out.stream().filter(row -> row.isTendedOn(today)).count(),
                picked.size() - shown.size(),
                tasks.due(),
                tasks.doneToday(),
                occasions,
                engagement.cooling(COOLING_SHOWN).stream()
                        .map(Suggestion::person)
                        .toList(),
                engagement.coolingCount(),
                log.week(today),
                people.count() == 0);
    }

    /// How many people are still to be reached today.
    @Transactional(readOnly = true)
    public int peopleLeft() {
        var today = workspaces.today();
        var out = putOffs.on(today);
        var places = places(today, out);
        return places == 0 ? 0 : picked(today, out, places).size();
    }

    /// What to do for one person next: what was promised where it is due, else a word where their pace is over, else
    /// one
    /// against the silence. Nothing for whoever is no longer there.
    @Transactional(readOnly = true)
    public Optional<Reach> next(ContactId contact) {
        var today = workspaces.today();
        return people.profile(contact).map(profile -> {
            var reason = tasks.of(contact).stream()
                    .filter(task -> !task.isDone())
                    .filter(task -> task.dueOn() != null && !task.dueOn().isAfter(today))
                    .findFirst()
                    .<Reason>map(Reason.Promised::new)
                    .or(() -> paceDue(contact, today))
                    .orElseGet(() -> silence(profile.standing(), today));
            return new Reach(profile.ref(), reason, null, way(profile), minutes(reason));
        });
    }

    private Optional<Reason> paceDue(ContactId contact, LocalDate today) {
        return paces.of(contact)
                .filter(line -> !line.pausedOn(today) && !line.dueOn().isAfter(today))
                .map(line -> new Reason.PaceDue(line.pace(), line.lastPersonal()));
    }

    private static Reason silence(Standing standing, LocalDate today) {
        var last = standing.lastInteraction();
        var gap = standing.usualGapDays();
        if (last == null || gap == null) return new Reason.NothingLogged();
        var silent = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(last, today)));
        return new Reason.Fading(
                "You usually talk %s. %s.".formatted(Words.pace(gap), Words.gap(silent, gap)), silent, gap);
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

    private static int places(LocalDate today, List<PutOff> out) {
        var taken = out.stream().filter(row -> row.takesAPlaceOn(today)).count();
        return (int) Math.max(0, MOST_PEOPLE - taken);
    }

    private List<Map.Entry<ContactId, Reason>> picked(LocalDate today, List<PutOff> out, int limit) {
        Set<ContactId> leftOut = out.stream().map(PutOff::contact).collect(Collectors.toSet());
        return new ArrayList<>(picker.pick(today, limit, leftOut).entrySet());
    }

    private List<Reach> reach(LocalDate today, List<Map.Entry<ContactId, Reason>> picked) {
        var profiles = people.profiles(picked.stream().map(Map.Entry::getKey).toList());
        var all = new ArrayList<Reach>();
        for (var one : picked) {
            var profile = profiles.get(one.getKey());
            if (profile != null) {
                var reason = one.getValue();
                var opener = all.isEmpty() ? opener(profile, reason, today) : null;
                all.add(new Reach(profile.ref(), reason, opener, way(profile), minutes(reason)));
            }
        }
        return List.copyOf(all);
    }

    private @Nullable Opener opener(ContactProfile profile, Reason reason, LocalDate today) {
        for (var entry : log.timeline(profile.id(), null, LATEST_ENTRIES)) {
            if (entry.note() != null) return new Opener.LastNote(entry.day(), entry.note());
        }
        var birthday = profile.details().birthday();
        if (birthday != null) {
            var next = birthday.nextFrom(today);
            if (next.isAfter(today) && next.isBefore(today.plusDays(OCCASION_DAYS))) {
                return new Opener.BirthdaySoon(next);
            }
        }
        if (!(reason instanceof Reason.Promised)) {
            var task =
                    tasks.of(profile.id()).stream().filter(row -> !row.isDone()).findFirst();
            if (task.isPresent()) return new Opener.OpenTask(task.get().title());
        }
        var howMet = profile.details().howMet();
        return howMet == null ? null : new Opener.HowYouMet(howMet);
    }

    /// Mail first, then the other places one can write to, a call last.
    private static Reach.@Nullable Way way(ContactProfile profile) {
        return profile.details().handles().stream()
                .filter(handle -> handle.link().isPresent())
                .min(Comparator.comparingInt(NurturePlan::distance))
                .map(handle -> new Reach.Way(handle.channel(), handle.link().orElseThrow()))
                .orElse(null);
    }

    private static int distance(Handle handle) {
        return switch (handle.channel()) {
            case EMAIL -> 0;
            case PHONE -> 2;
            case WEBSITE, BLOG -> 3;
            default -> 1;
        };
    }

    private static int minutes(Reason reason) {
        return reason instanceof Reason.Promised(var task) && task.minutes() != null
                ? task.minutes()
                : Reach.USUAL_MINUTES;
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
