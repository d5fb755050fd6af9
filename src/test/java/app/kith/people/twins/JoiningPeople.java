package app.kith.people.twins;

import app.kith.AsOwner;
import app.kith.TestClock;
import app.kith.accounts.Workspaces;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionId;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.Paces;
import app.kith.nurture.ReachAnswers;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.LettingGo;
import app.kith.people.Owners;
import app.kith.people.PersonRef;
import app.kith.people.relations.WhoKnowsWhom;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Joins people, and looks at what became of them.
@AsOwner
abstract class JoiningPeople {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    Merging merging;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    InteractionLog log;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Paces paces;

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    Engagement engagement;

    @Autowired
    WhoKnowsWhom ties;

    @Autowired
    Owners owners;

    @Autowired
    LettingGo lettingGo;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    Everything everything() {
        return Everything.in(sql, workspaces.current().value());
    }

    Set<InteractionId> ids(ContactId contact) {
        return log.interactionsOf(List.of(contact)).getOrDefault(contact, Set.of());
    }

    List<String> names(InteractionId id) {
        return log.entries(Set.of(id)).get(id).people().stream()
                .map(PersonRef::name)
                .toList();
    }

    InteractionId coffee(LocalDate day, ContactId... with) {
        return log.log(told(day, null, with));
    }

    static NewInteraction told(LocalDate day, @Nullable String note, ContactId... with) {
        return new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                new LinkedHashSet<>(Stream.of(with).toList()),
                day,
                null,
                45,
                null,
                note);
    }
}
