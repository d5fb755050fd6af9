package app.kith.reach;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.channels.audience.AudienceCount;
import app.kith.channels.audience.AudienceCounts;
import app.kith.channels.audience.KnownCount;
import app.kith.channels.audience.KnownCounts;
import app.kith.channels.audience.Place;
import app.kith.people.AddressBook;
import app.kith.people.Audience;
import app.kith.people.ContactDetails;
import app.kith.people.Handle;
import app.kith.people.PersonRef;
import app.kith.reach.model.KnownAudience;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class GrowthTests {
    private static final Place X = Place.called("X");
    private static final Place FORUM = Place.called("Pottery forum");

    @Autowired
    Reach reach;

    @Autowired
    Growth growth;

    @Autowired
    AudienceCounts counts;

    @Autowired
    KnownCounts known;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    Owner owner;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void lookAtTheCalendar() {
        today = workspaces.today();
    }

    @Test
    void aLineRunsForEachPlaceAndForThoseKnownAndWarm() {
        counts.record(new AudienceCount(X, today.minusDays(900), 1));
        counts.record(new AudienceCount(X, today.minusDays(30), 400));
        counts.record(new AudienceCount(X, today, 500));
        counts.record(new AudienceCount(FORUM, today, 100));
        people.add(ContactDetails.named("Ana").reachedAt(List.of(new Handle(ChannelKind.X, "@ana"))));
        known.record(new KnownCount(today.minusDays(1), 500, 0, 0));

        growth.note(reach.now());
        growth.note(reach.now());

        assertThat(known.since(today)).containsExactly(new KnownCount(today, 600, 1, 0));
        var lines = growth.lines();
        assertThat(lines)
                .extracting(Growth.Line::name)
                .containsExactlyInAnyOrder("X", "Pottery forum", "Known", "Warm");
        assertThat(lines.getFirst().points())
                .containsExactly(new Growth.Point(today.minusDays(30), 400), new Growth.Point(today, 500));
        assertThat(lines.get(2).points())
                .containsExactly(new Growth.Point(today.minusDays(1), 0), new Growth.Point(today, 1));
    }

    @Test
    void nothingIsWrittenWhileNobodyIsCounted() {
        growth.note(reach.now());

        assertThat(known.since(LocalDate.EPOCH)).isEmpty();
        assertThat(growth.lines()).isEmpty();
    }

    @Test
    void thoseOneHardlyKnowsAreNamedByWhatIsKnownOfThem() {
        counts.record(new AudienceCount(X, today, 500));
        counts.record(new AudienceCount(FORUM, today, 100));
        add("Bare", new Handle(ChannelKind.X, "@bare"));
        people.add(ContactDetails.named("Well noted")
                .reachedAt(List.of(
                        new Handle(ChannelKind.X, "@well"),
                        new Handle(ChannelKind.X, "@well2"),
                        new Handle(ChannelKind.OWN, "well", null, false, "pottery FORUM", null)))
                .change()
                .company("Clay works")
                .place("Cádiz")
                .howMet("At a fair")
                .build());
        for (var i = 0; i < 5; i++) add("More " + i, new Handle(ChannelKind.X, "@more" + i));

        var places = reach.now().places();

        assertThat(places.getFirst().next())
                .hasSize(3)
                .extracting(PersonRef::name)
                .startsWith("Well noted");
        assertThat(places.getLast().next()).extracting(PersonRef::name).containsExactly("Well noted");
    }

    @Test
    void theAudiencesOfThoseKnownInAPlaceAreAddedUpTheLargestOfEach() {
        counts.record(new AudienceCount(X, today, 500));
        people.add(ContactDetails.named("Ana")
                .reachedAt(List.of(
                        new Handle(ChannelKind.X, "@ana").followedBy(new Audience(200, today)),
                        new Handle(ChannelKind.MASTODON, "@ana@a.example").followedBy(new Audience(2_900, today)))));
        people.add(ContactDetails.named("Elsewhere")
                .reachedAt(
                        List.of(new Handle(ChannelKind.MASTODON, "@e@a.example").followedBy(new Audience(9, today)))));

        assertThat(reach.now().own()).isEqualTo(new KnownAudience(1, 2_900));
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        counts.record(new AudienceCount(X, today, 500));
        add("Ana", new Handle(ChannelKind.X, "@ana"));
        growth.note(reach.now());
        owner.signIn();

        assertThat(known.since(LocalDate.EPOCH)).isEmpty();
        assertThat(growth.lines()).isEmpty();
        counts.record(new AudienceCount(X, today, 5));
        assertThat(reach.now().places().getFirst().next()).isEmpty();
        assertThat(reach.now().own()).isEqualTo(KnownAudience.NOTHING);
    }

    private void add(String name, Handle handle) {
        people.add(ContactDetails.named(name).reachedAt(List.of(handle)));
    }
}
