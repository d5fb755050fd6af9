package app.kith.exchange.demo;

import app.kith.accounts.Remembered;
import app.kith.accounts.Workspaces;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Pace;
import app.kith.nurture.Paces;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.DemoPeople;
import app.kith.people.Forgetting;
import app.kith.people.relations.WhoKnowsWhom;
import app.kith.people.twins.Merging;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The demo network: some 200 made-up people with two years of interactions, and followers counted over a
/// year, all removed in one step.
@Service
@Transactional
public class DemoNetwork {
    /// As long as bringing it in usually takes; where it takes longer, one is asked once too often.
    private static final Duration OPENING = Duration.ofSeconds(5);

    private final AddressBook people;
    private final DemoPeople madeUp;
    private final Forgetting forgetting;
    private final InteractionLog log;
    private final NurtureTasks tasks;
    private final Paces paces;
    private final WhoKnowsWhom knows;
    private final Merging joined;
    private final DemoFollowers followers;
    private final Workspaces workspaces;
    private final Remembered remembered;

    DemoNetwork(
            AddressBook people,
            DemoPeople madeUp,
            Forgetting forgetting,
            InteractionLog log,
            NurtureTasks tasks,
            Paces paces,
            WhoKnowsWhom knows,
            Merging joined,
            DemoFollowers followers,
            Workspaces workspaces,
            Remembered remembered) {
        this.people = people;
        this.madeUp = madeUp;
        this.forgetting = forgetting;
        this.log = log;
        this.tasks = tasks;
        this.paces = paces;
        this.knows = knows;
        this.joined = joined;
        this.followers = followers;
        this.workspaces = workspaces;
        this.remembered = remembered;
    }

    /// How many people it brings.
    public static int size() {
        return DemoCast.SIZE;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return remembered.orElse(DemoNetwork.class, madeUp::areHere);
    }

    /// Brings the made-up people in; does nothing when they are there already.
    public void open() {
        if (isOpen()) {
            return;
        }
        var today = workspaces.today();
        var cast = DemoCast.asOf(today);
        var ids = people.addAll(cast.stream().map(DemoPerson::details).toList(), true);
        var history = new ArrayList<NewInteraction>();
        for (int i = 0; i < ids.size(); i++) {
            history.addAll(new DemoHistory(today, i).with(cast.get(i), ids.get(i)));
        }
        var ties = new DemoTies(cast, ids);
        history.addAll(ties.gatherings(today));
        log.logAll(history);
        people.editAll(ties.introductions());
        knows.addAll(ties.ties());
        promise(cast, ids, today);
        paces.set(who(cast, ids, "Ana Ruiz", "Harpreet Gill-Sanderson", "Inés Montalvo"), Pace.weeks(5));
        paces.set(who(cast, ids, "Tomasz Wierzbicki", "Luca Ferrante"), Pace.weeks(6));
        paces.set(who(cast, ids, "Hana Lindqvist-Mori", "Leila Farahmand"), Pace.weeks(2));
        followers.bring(today);
    }

    /// Two lists of those who follow, as one gets them out of an archive.
    public DemoLists followers() {
        return DemoFollowers.lists(workspaces.today());
    }

    private void promise(List<DemoPerson> cast, List<ContactId> ids, LocalDate today) {
        tasks.add(promise("Send the kiln drawings", 8, who(cast, ids, "Tomasz Wierzbicki"))
                .due(today.minusDays(11)));
        tasks.add(promise("Introduce Noor and Wanjiru", 10, who(cast, ids, "Noor van Dalen", "Wanjiru Kamau"))
                .due(today));
        tasks.add(promise("Thank Priya for passing the glaze post on", 3, who(cast, ids, "Priya Raghunathan"))
                .due(today));
        tasks.add(promise("Order grog for the winter", 5, who(cast, ids, "Zeynep Arslan"))
                .due(today.plusDays(4)));
        tasks.add(promise("Find a date for the Burren", 15, who(cast, ids, "Siobhán Kearney"))
                .due(today.plusDays(20)));
        tasks.done(tasks.add(promise("Return the book of poems", 2, who(cast, ids, "Leila Farahmand"))
                .due(today.plusDays(1))));
    }

    private static NewTask promise(String title, int minutes, List<ContactId> people) {
        return NewTask.of(title).with(people.toArray(ContactId[]::new)).taking(minutes);
    }

    private static List<ContactId> who(List<DemoPerson> cast, List<ContactId> ids, String... names) {
        return Stream.of(names)
                .map(name -> IntStream.range(0, cast.size())
                        .filter(i -> cast.get(i).details().name().equals(name))
                        .mapToObj(ids::get)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /// Whether the user logged something with made-up people or has tasks for them alone, which goes with them.
    @Transactional(readOnly = true)
    public boolean holdsOwnWords() {
        return madeUp.since()
                .map(since -> since.plus(OPENING))
                .filter(opened -> {
                    var ids = madeUp.ids();
                    return log.isAnyLoggedSince(opened, ids) || tasks.isAnyAddedSince(opened, ids);
                })
                .isPresent();
    }

    /// Removes the made-up people, all that was logged with them and who followed; nobody else is touched.
    public void remove() {
        joined.undoWithDemoPeople();
        madeUp.since()
                .map(since -> LocalDate.ofInstant(since, workspaces.zone()))
                .ifPresent(followers::remove);
        forgetting.forget(madeUp.ids());
    }
}
