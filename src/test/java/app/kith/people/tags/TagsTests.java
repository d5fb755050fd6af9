package app.kith.people.tags;

import static app.kith.people.PeopleFilter.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.Owner;
import app.kith.Statements;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PeopleOrder;
import app.kith.people.SavedView;
import app.kith.people.SavedViews;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import app.kith.people.twins.Merging;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Run on each database.
@AsOwner
abstract class TagsTests {
    @Autowired
    Tags tags;

    @Autowired
    TagChanges changed;

    @Autowired
    AddressBook people;

    @Autowired
    BulkWork bulk;

    @Autowired
    SavedViews views;

    @Autowired
    Merging merging;

    @Autowired
    Owner owner;

    @Test
    void countsWhoCarriesEachFromOneStatement() {
        add("Ana", "Potters", "Press");
        var ben = add("Ben", "Potters");
        add("Cem", "Friends");
        people.putInBin(List.of(ben));

        assertThat(tags.uses())
                .containsExactly(
                        new TagUse("Friends", null, 1, 0),
                        new TagUse("Potters", null, 1, 1),
                        new TagUse("Press", null, 1, 0));
        assertThat(Statements.of(() -> tags.uses())).hasSize(1);
    }

    @Test
    void aColourStaysWithTheTagHoweverItIsSpelt() {
        add("Ana", "Potters");

        tags.paint("potters", TagColour.MOSS);
        assertThat(tags.colours().of("POTTERS")).contains(TagColour.MOSS);
        assertThat(tags.colours().style("Potters")).isEqualTo("kith-tag kith-tag--moss");
        tags.paint("Potters", null);

        assertThat(tags.colours()).isEqualTo(TagColours.NONE);
        assertThat(tags.colours().style("Potters")).isEqualTo("kith-tag");
    }

    @Test
    void aNewNameIsTheNameEverywhereAndIsTakenBack() {
        var ana = add("Ana", "Potters", "Press");
        tags.paint("Potters", TagColour.PLUM);
        var view = views.save(owner.signedIn().user(), "Clay", EVERYONE.tag("potters"), PeopleOrder.BY_NAME);

        var done = changed.rename("Potters", " Ceramists ").orElseThrow();
        assertThat(tagsOf(ana)).containsExactly("Ceramists", "Press");
        assertThat(tags.colours().of("Ceramists")).contains(TagColour.PLUM);
        assertThat(people.count(EVERYONE.text("ceramists"))).isEqualTo(1);
        assertThat(people.count(EVERYONE.text("potters"))).isZero();
        assertThat(people.count(saved(view).filter())).isEqualTo(1);
        assertThat(bulk.said(done)).isEqualTo("Renamed the tag “Potters” to “Ceramists”.");
        bulk.undo(done.id());

        assertThat(tagsOf(ana)).containsExactly("Potters", "Press");
        assertThat(tags.colours().of("Potters")).contains(TagColour.PLUM);
        assertThat(people.count(saved(view).filter())).isEqualTo(1);
    }

    @Test
    void anotherSpellingNeedsNoChangeOfAnybody() {
        var ana = add("Ana", "potters");

        assertThat(changed.rename("potters", "Potters")).isEmpty();

        assertThat(tagsOf(ana)).containsExactly("Potters");
        assertThat(bulk.latest(5)).isEmpty();
    }

    @Test
    void aNameThatIsTakenOrNoneIsRefused() {
        add("Ana", "Potters", "Press");

        assertThatThrownBy(() -> changed.rename("Potters", "PRESS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a tag “PRESS” already.");
        assertThatThrownBy(() -> changed.rename("Potters", " ")).hasMessage("A tag needs a name");
        assertThatThrownBy(() -> changed.rename("Potters", "a".repeat(61)))
                .hasMessage("A tag has at most 60 characters");
        assertThatThrownBy(() -> changed.merge("Potters", "potters")).hasMessage("Choose another tag");
    }

    @Test
    void aNameThatNobodyCarriesAnyMoreIsFreeAndTakesTheColourAlong() {
        var ana = add("Ana", "Press", "Potters");
        tags.paint("Press", TagColour.ROSE);
        tags.paint("Potters", TagColour.MOSS);
        changed.remove("Press");

        changed.rename("Potters", "press");

        assertThat(tagsOf(ana)).containsExactly("press");
        assertThat(tags.colours().of("press")).contains(TagColour.MOSS);
    }

    @Test
    void twoTagsBecomeOneAndTwoAgain() {
        var ana = add("Ana", "Potters");
        var ben = add("Ben", "Ceramists");
        var both = add("Cem", "Potters", "Ceramists");

        var done = changed.merge("Potters", "Ceramists");
        assertThat(tags.uses()).extracting(TagUse::name).containsExactly("Ceramists");
        assertThat(tags.uses().getFirst().people()).isEqualTo(3);
        bulk.undo(done.id());

        assertThat(tagsOf(ana)).containsExactly("Potters");
        assertThat(tagsOf(ben)).containsExactly("Ceramists");
        assertThat(tagsOf(both)).containsExactlyInAnyOrder("Potters", "Ceramists");
    }

    @Test
    void aTagIsTakenFromEverybodyAlsoInTheBin() {
        var ana = add("Ana", "Potters");
        var ben = add("Ben", "Potters");
        var cem = add("Cem", "Potters");
        people.putInBin(List.of(ben));
        merging.merge(ana, cem);

        var done = changed.remove("Potters");
        assertThat(tags.uses()).isEmpty();
        assertThat(people.tags()).isEmpty();
        assertThat(tagsOf(ben)).isEmpty();
        assertThat(bulk.said(done)).isEqualTo("Removed the tag “Potters” from 2 people.");
        bulk.undo(done.id());

        assertThat(tagsOf(ana)).containsExactly("Potters");
        assertThat(tagsOf(ben)).containsExactly("Potters");
    }

    @Test
    void aWayBackLeavesWhoWasChangedSince() {
        var ana = add("Ana", "Potters");
        var ben = add("Ben", "Potters");
        var done = changed.rename("Potters", "Ceramists").orElseThrow();
        people.edit(ben, ContactDetails.named("Ben"));

        var back = bulk.undo(done.id());

        assertThat(back.state()).isEqualTo(BulkState.UNDONE);
        assertThat(back.kept()).isEqualTo(1);
        assertThat(tagsOf(ana)).containsExactly("Potters");
        assertThat(tagsOf(ben)).isEmpty();
    }

    @Test
    void aTagOfHundredsIsRenamedWithoutAStatementForEach() {
        people.addAll(
                IntStream.range(0, 200)
                        .mapToObj(i -> ContactDetails.named("Person " + i).tagged(List.of("Press", "Tag " + i)))
                        .toList(),
                false);

        assertThat(Statements.of(() -> changed.rename("Press", "Papers"))).hasSizeLessThan(60);

        assertThat(people.count(EVERYONE.tag("Papers"))).isEqualTo(200);
    }

    @Test
    void theListDoesNotOfferToRetag() {
        assertThat(bulk.deeds()).noneMatch(deed -> deed.key().equals("retag"));
    }

    private ContactId add(String name, String... tags) {
        return people.add(ContactDetails.named(name).tagged(List.of(tags)));
    }

    private List<String> tagsOf(ContactId id) {
        return people.profile(id).orElseThrow().details().tags();
    }

    private SavedView saved(SavedView view) {
        return views.of(owner.signedIn().user()).stream()
                .filter(one -> one.id().equals(view.id()))
                .findFirst()
                .orElseThrow();
    }
}
