package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.interactions.InteractionLog;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import app.kith.people.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Works out everything anew from the interactions and compares it with what is stored. It goes through a
/// record of each interaction, not through the plain arrays by which everybody is rebuilt, so that the one
/// tests the other.
@Component
class Check {
    private final RelationshipRepository relationships;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;

    Check(RelationshipRepository relationships, InteractionLog log, AddressBook people, Workspaces workspaces) {
        this.relationships = relationships;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// What is stored otherwise than the interactions say, as of today.
    CheckReport report() {
        var today = workspaces.today();
        var differences = new ArrayList<Difference>();
        var everybody = relationships.everybody();
        everybody.forEach(page -> compare(page, today, differences));
        return new CheckReport(everybody.stream().mapToInt(List::size).sum(), differences);
    }

    /// Everybody is looked at in the place where they are: who may move further in since somebody else left
    /// is moved by the next daily pass.
    private void compare(List<ContactId> page, LocalDate today, List<Difference> differences) {
        var pace = new Pace(workspaces.settings().paceDays());
        var stored = relationships.of(page);
        var refs = people.refs(page);
        var cooling = relationships.coolingBeside(page);
        log.eachHistory(page, (contact, history) -> {
            var is = Objects.requireNonNull(stored.get(contact));
            var fresh = is.rebuilt(history, today.toEpochDay()).inPlace(today.toEpochDay(), pace);
            var found = new Finder(contact, differences);
            found.compare("state", is.now(), fresh.now());
            found.compare("state 90 days ago", is.before(), fresh.before());
            found.compare("latest interaction", is.latest(), fresh.latest());
            found.compare("shown numbers", is.shown(), fresh.shown());
            var ref = refs.get(contact);
            if (ref != null) compare(ref.standing(), cooling.contains(contact), fresh, found);
        });
    }

    private static void compare(Standing beside, boolean isCooling, Relationship fresh, Finder found) {
        var expected = fresh.standing();
        found.compare("score beside the person", beside.score(), expected.score());
        found.compare("score before beside the person", beside.scoreBefore(), expected.scoreBefore());
        found.compare("last interaction beside the person", beside.lastInteraction(), expected.lastInteraction());
        found.compare("usual gap beside the person", beside.usualGapDays(), expected.usualGapDays());
        found.compare("circle beside the person", beside.circle(), expected.suggested());
        found.compare("choice of the circle beside the person", beside.circlePinned(), fresh.pinned() != null);
        found.compare("pace beside the person", beside.paceDays(), fresh.cadence());
        found.compare("cooling beside the person", isCooling, expected.cooling());
    }

    private record Finder(ContactId contact, List<Difference> differences) {
        void compare(String what, @Nullable Object stored, @Nullable Object expected) {
            if (!Objects.equals(stored, expected)) {
                differences.add(new Difference(contact, what, String.valueOf(stored), String.valueOf(expected)));
            }
        }
    }
}
