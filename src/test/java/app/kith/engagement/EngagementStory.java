package app.kith.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.TestClock;
import app.kith.accounts.WorkspaceSettings;
import app.kith.accounts.Workspaces;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;

/// What the engagement tests do and look at, on whatever database.
abstract class EngagementStory {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    InteractionLog log;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Engagement engagement;

    @Autowired
    DailyPass pass;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TestClock clock;

    ContactId meet(String name) {
        return people.add(ContactDetails.named(name));
    }

    void coffee(LocalDate day, ContactId... with) {
        log.log(told(InteractionKind.COFFEE, Direction.BOTH, day, with));
    }

    /// Ten coffees, a week apart, the last one a week ago.
    void coffeesEveryWeek(ContactId with) {
        for (int week = 10; week > 0; week--) {
            coffee(TODAY.minusWeeks(week), with);
        }
    }

    static NewInteraction told(InteractionKind kind, Direction direction, LocalDate day, ContactId... with) {
        return new NewInteraction(kind, direction, new LinkedHashSet<>(List.of(with)), day, null, null, null, null);
    }

    void moveTo(String zone) {
        var settings = workspaces.settings();
        workspaces.change(
                new WorkspaceSettings(settings.name(), ZoneId.of(zone), settings.paceDays(), settings.region()));
    }

    void advanceDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    Standing standing(ContactId contact) {
        return Objects.requireNonNull(people.refs(List.of(contact)).get(contact))
                .standing();
    }

    void assertStoredEqualsRecomputed() {
        assertThat(engagement.check().differences()).isEmpty();
    }
}
