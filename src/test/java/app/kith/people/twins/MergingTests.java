package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.interactions.TimelineEntry;
import app.kith.nurture.NewTask;
import app.kith.nurture.Pace;
import app.kith.nurture.TaskRow;
import app.kith.people.AddressMatch;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.DatesAhead;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleMatching;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the one who is kept has of both. Run on each database.
abstract class MergingTests extends JoiningPeople {
    @Autowired
    PeopleMatching matching;

    @Autowired
    DatesAhead dates;

    @Test
    void keepsWhatBothHave() {
        var luca = people.add(ContactDetails.with("Luca Ferrante")
                .place("Faenza")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luca@ferrante.example")))
                .facts(List.of(new Fact("Partner", "Ida")))
                .tags(List.of("Glaze"))
                .build());
        var twin = people.add(ContactDetails.with("L. Ferrante")
                .place("Ravenna")
                .note("Invoice in EUR")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "info@ferrante.example")))
                .tags(List.of("Supplier"))
                .build());
        var coffee = coffee(TODAY, twin);
        var task = tasks.add(NewTask.of("Send the frit").with(twin));

        merging.merge(luca, twin, Map.of(ContactField.PLACE, Side.OURS));

        var joined = people.profile(luca).orElseThrow();
        assertThat(joined.name()).isEqualTo("Luca Ferrante");
        assertThat(joined.details().place()).isEqualTo("Ravenna");
        assertThat(joined.details().note()).isEqualTo("Invoice in EUR");
        assertThat(joined.details().tags()).containsExactly("Glaze", "Supplier");
        assertThat(joined.details().handles()).hasSize(2);
        assertThat(joined.standing().score()).isNotNull();
        assertThat(log.timeline(luca, null, 9)).extracting(TimelineEntry::id).containsExactly(coffee);
        assertThat(tasks.of(luca)).extracting(TaskRow::id).containsExactly(task);
    }

    @Test
    void nobodySeesWhoWasJoinedIntoAnother() {
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        var twin = people.add(ContactDetails.with("Lucio Ferrante")
                .birthday(new PartialDate(null, 11, 18))
                .handles(List.of(new Handle(ChannelKind.PHONE, "+47 22 85 50 50")))
                .build());
        IntStream.range(1, 9).forEach(week -> coffee(TODAY.minusWeeks(week * 5L), twin));
        paces.set(List.of(twin), Pace.weeks(1));

        merging.merge(luca, twin);

        assertThat(people.profile(twin)).isEmpty();
        assertThat(people.refs(List.of(twin))).isEmpty();
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.count(PeopleFilter.BIN)).isZero();
        assertThat(people.find("lucio", 9)).isEmpty();
        assertThat(dates.birthdays(TODAY, 9))
                .extracting(birthday -> birthday.person().id())
                .containsExactly(luca);
        assertThat(engagement.whomNext(9, Set.of()))
                .extracting(next -> next.person().id())
                .containsExactly(luca);
        assertThat(plan.today().reach())
                .extracting(reach -> reach.person().id())
                .containsExactly(luca);
        assertThat(merging.shownFor(twin)).contains(luca);
        assertThatThrownBy(() -> people.edit(twin, ContactDetails.named("Back")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void handlesAndNamesOfWhoWasJoinedLeadToTheOther() {
        var luca = people.add(ContactDetails.named("Luca Ferrante"));
        var twin = people.add(ContactDetails.with("Maestro")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luca@ferrante.example")))
                .build());
        merging.merge(luca, twin);
        people.edit(luca, ContactDetails.named("Luca Ferrante"));

        var byHandle = matching.withAddresses(Set.of(Address.of(ChannelKind.EMAIL, "luca@ferrante.example", "NO")));
        var byName = matching.withNames(List.of("maestro"));

        assertThat(byHandle).extracting(AddressMatch::contact).containsExactly(luca);
        assertThat(byName)
                .singleElement()
                .satisfies(match -> assertThat(match.contact()).isEqualTo(luca));
    }

    @Test
    void paceAndPinnedCircleGoWithThemWhereTheOtherHasNone() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        paces.set(List.of(twin), Pace.weeks(5));
        engagement.keepIn(List.of(twin), Circle.CLOSE);

        var merge = merging.merge(luca, twin);
        var joined = people.profile(luca).orElseThrow().standing();
        merging.undo(merge);

        assertThat(joined.paceDays()).isEqualTo(35);
        assertThat(joined.circle()).isEqualTo(Circle.CLOSE);
        assertThat(joined.circlePinned()).isTrue();
        assertThat(people.profile(luca).orElseThrow().standing().paceDays()).isNull();
        assertThat(people.profile(luca).orElseThrow().standing().circlePinned()).isFalse();
        assertThat(people.profile(twin).orElseThrow().standing().circle()).isEqualTo(Circle.CLOSE);
    }

    @Test
    void manyAreJoinedIntoTheOneWithMostHistory() {
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        var lucas = people.add(ContactDetails.named("Lucas"));
        coffee(TODAY, luka);
        engagement.recomputeAll();
        var before = everything();

        var merges = merging.merge(List.of(luca, luka, lucas));

        assertThat(merging.joinedInto(luka)).extracting(Joined::name).containsExactly("Lucas", "Luca");
        assertThat(people.count()).isEqualTo(1);
        assertThat(people.counts(List.of(PeopleFilter.EVERYONE))).hasSize(1).allMatch(count -> count.intValue() == 1);
        merging.undo(merges);
        assertThat(everything().since(before)).isEmpty();
    }

    @Test
    void whomTheyIntroducedTheOtherIntroduced() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka").introducedBy(luca).build());
        var ida = people.add(ContactDetails.with("Ida").introducedBy(twin).build());

        var merge = merging.merge(luca, twin);
        var joined = people.profile(ida).orElseThrow().details().introducedBy();
        var itself = people.profile(luca).orElseThrow().details().introducedBy();
        merging.undo(merge);

        assertThat(joined).isEqualTo(luca);
        assertThat(itself).isNull();
        assertThat(people.profile(ida).orElseThrow().details().introducedBy()).isEqualTo(twin);
        assertThat(people.profile(twin).orElseThrow().details().introducedBy()).isEqualTo(luca);
    }

    @Test
    void forgettingTheOneForgetsWhoWasJoinedIntoThem() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.with("Luka")
                .handles(List.of(new Handle(ChannelKind.EMAIL, "luka@ferrante.example")))
                .build());
        var again = people.add(ContactDetails.named("Lucas"));
        merging.merge(twin, again);
        merging.merge(luca, twin);

        forgetting.forget(List.of(luca));

        assertThat(everything().tables())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isEmpty());
    }

    @Test
    void somebodyInTheBinIsNotJoined() {
        var luca = people.add(ContactDetails.named("Luca"));
        var twin = people.add(ContactDetails.named("Luka"));
        people.putInBin(List.of(twin));

        assertThatThrownBy(() -> merging.merge(luca, twin))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Luka is in the bin");
        assertThatThrownBy(() -> merging.merge(luca, luca)).isInstanceOf(IllegalArgumentException.class);
        assertThat(people.profile(luca)).isPresent();
    }

    @Test
    void whoLooksAfterThemStaysOrComesFromTheOther() {
        var owner = workspaces.user().orElseThrow();
        var luca = people.add(ContactDetails.named("Luca"));
        var luka = people.add(ContactDetails.named("Luka"));
        owners.give(List.of(luka), owner);

        var merge = merging.merge(luca, luka);

        assertThat(owners.of(List.of(luca)).get(luca).id()).isEqualTo(owner);
        merging.undo(merge);
        assertThat(owners.of(List.of(luca))).isEmpty();
        assertThat(owners.of(List.of(luka)).get(luka).id()).isEqualTo(owner);
    }
}
