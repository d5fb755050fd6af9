package app.kith.nurture;

import app.kith.TestClock;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of a day do and look at, on whatever database.
abstract class TodayStory {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    NurturePlan plan;

    @Autowired
    ReachAnswers answers;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    TestClock clock;

    ContactId person(String name) {
        return people.add(ContactDetails.named(name));
    }

    void talk(ContactId contact, int... daysAgo) {
        for (int days : daysAgo) {
            log(contact, InteractionKind.COFFEE, Direction.BOTH, TODAY.minusDays(days), null);
        }
    }

    void log(ContactId contact, InteractionKind kind, Direction direction, LocalDate day, @Nullable String note) {
        log.log(new NewInteraction(kind, direction, Set.of(contact), day, null, null, null, note));
    }

    static List<String> names(List<Reach> reach) {
        return reach.stream().map(one -> one.person().name()).toList();
    }
}
