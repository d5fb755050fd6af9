package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Forgetting;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Run on each database.
@AsOwner
abstract class TwinsTests {
    @Autowired
    Twins twins;

    @Autowired
    TwoPeople twoPeople;

    @Autowired
    Merging merging;

    @Autowired
    AddressBook people;

    @Autowired
    Forgetting forgetting;

    @Autowired
    JdbcTemplate sql;

    @Test
    void namesTheReasonInWordsAndTheLikeliestFirst() {
        add("Ana Ruiz", "Taller Norte");
        add("Ana Ruiz", null);
        add("Bo Lindqvist", "Havn");
        add("Bo Lindqvist", "Havn");
        add("Luca Ferrante", null, new Handle(ChannelKind.X, "@lucasmalti"), mail("luca@ferrante-smalti.example"));
        add(
                "Luka Ferante",
                null,
                new Handle(ChannelKind.X, "https://x.com/lucasmalti"),
                mail("info@ferrante-smalti.example"));
        add("Cy Novák", null, phone("22 85 50 50"));
        add("C. Novak", null, phone("+47 22 85 50 50"));

        var found = twins.suggestions(50);

        assertThat(found)
                .extracting(
                        twin -> twin.likeness().said() + ": " + twin.likeness().why())
                .containsExactly(
                        "Very likely, 93 of 100: Same handle on X, same email domain, similar name",
                        "Likely, 75 of 100: Same phone number, names that fit",
                        "Likely, 70 of 100: Same name, same company",
                        "Possible, 45 of 100: Same name");
        assertThat(twins.count()).isEqualTo(4);
    }

    @Test
    void findsNamesThatSoundAlikeWhateverTheirOrder() {
        add("Katherine Meyer", null);
        add("Catherine Maier", null);
        add("Meier, Katharine", null);
        add("Karl Mayer", null);

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "Katherine Meyer / Catherine Maier",
                        "Katherine Meyer / Meier, Katharine",
                        "Catherine Maier / Meier, Katharine");
    }

    @Test
    void takesNamesInEveryScript() {
        add("王小明", null);
        add("王小明", null);
        add("王小红", null);
        add("Мария Иванова", null);
        add("Иванова Мария", null);
        add("مريم", null);
        add("!!!", null);
        add("!!!", null);
        add("x", null);

        assertThat(names()).containsExactlyInAnyOrder("王小明 / 王小明", "Мария Иванова / Иванова Мария", "!!! / !!!");
    }

    @Test
    void pagesAndPhonesOfAHouseholdAreNoReason() {
        add("Ana Ruiz", null, new Handle(ChannelKind.WEBSITE, "https://taller.example"), phone("22 85 50 50"));
        add("Jorge Vidal", null, new Handle(ChannelKind.WEBSITE, "taller.example"), phone("22 85 50 50"));
        add("Siri Dahl", null, new Handle(ChannelKind.BLOG, "https://blog.example"));
        add("Odd Berg", null, new Handle(ChannelKind.BLOG, "https://blog.example"));

        assertThat(twins.suggestions(50)).isEmpty();
    }

    @Test
    void aChannelOfOnesOwnCountsWithinItself() {
        add("Ana Ruiz", null, own("Pottery forum", "ana"));
        add("Bo Lindqvist", null, own("Chess club", "ana"));
        add("Cy Novák", null, own("pottery forum", "ana"));

        assertThat(names()).containsExactly("Ana Ruiz / Cy Novák");
        assertThat(twins.suggestions(9).getFirst().likeness().why())
                .isEqualTo("Same handle on pottery forum, different names");
    }

    @Test
    void anotherBirthdaySpeaksAgainstIt() {
        people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(1990, 3, 3))
                .build());
        people.add(ContactDetails.with("Ana Ruiz")
                .birthday(new PartialDate(1961, 7, 9))
                .build());

        assertThat(twins.suggestions(50)).isEmpty();
    }

    @Test
    void twoPeopleAreNotAskedAboutAgainUntilThatIsTakenBack() {
        var one = add("Ana Ruiz", null);
        var other = add("Ana Ruiz", null);

        twoPeople.remember(other, one);
        twoPeople.remember(one, other);

        assertThat(twins.suggestions(50)).isEmpty();
        assertThat(twoPeople.are(one, other)).isTrue();
        twoPeople.takeBack(one, other);
        assertThat(names()).containsExactly("Ana Ruiz / Ana Ruiz");
    }

    @Test
    void whatWasDecidedOfSomebodyHoldsForWhomTheyWereJoinedInto() {
        var one = add("Ana Ruiz", null);
        var other = add("Ana Ruiz", null);
        var third = add("Anna Ruiz", null);
        twoPeople.remember(one, third);

        merging.merge(other, one);

        assertThat(twoPeople.are(other, third)).isTrue();
        assertThat(twins.suggestions(50)).isEmpty();
    }

    @Test
    void followsEditsAndTheBin() {
        var one = add("Ana Ruiz", null);
        var other = add("Somebody Else", null);
        people.edit(other, ContactDetails.named("Ana Ruiz"));

        assertThat(names()).hasSize(1);
        people.putInBin(List.of(one));
        assertThat(names()).isEmpty();
        people.restore(List.of(one));
        assertThat(names()).hasSize(1);
        people.edit(other, ContactDetails.named("Somebody Else"));
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameThatIsNearlyEverybodysDoesNotFloodTheList() {
        people.addAll(
                IntStream.range(0, 1500)
                        .mapToObj(i -> ContactDetails.named("Ana Ruiz"))
                        .toList(),
                false);
        add("Bo Lindqvist", "Havn");
        add("Bo Lindqvist", "Havn");

        var found = twins.suggestions(Twins.MOST);

        assertThat(found).hasSize(Twins.MOST);
        assertThat(found.getFirst().likeness().why()).isEqualTo("Same name, same company");
    }

    private List<String> names() {
        return twins.suggestions(50).stream()
                .map(twin -> name(twin.left()) + " / " + name(twin.right()))
                .toList();
    }

    private String name(ContactId id) {
        return people.profile(id).orElseThrow().name();
    }

    @Test
    void countsAnewWhateverChangesThePeople() {
        assertThat(twins.count()).isZero();

        var one = add("Ana Ruiz", "Taller Norte");
        var other = add("Ana Ruiz", "Taller Norte");
        assertThat(twins.count()).isEqualTo(1);
        people.putInBin(List.of(other));
        assertThat(twins.count()).isZero();
        people.restore(List.of(other));
        assertThat(twins.count()).isEqualTo(1);
        people.edit(other, ContactDetails.named("Bo Lindqvist"));
        assertThat(twins.count()).isZero();
        people.edit(other, ContactDetails.named("Ana Ruiz"));
        assertThat(twins.count()).isEqualTo(1);
        twoPeople.remember(one, other);
        assertThat(twins.count()).isZero();
        twoPeople.takeBack(one, other);
        assertThat(twins.count()).isEqualTo(1);
        forgetting.forget(List.of(other));

        assertThat(twins.count()).isZero();
    }

    private ContactId add(String name, @Nullable String company, Handle... handles) {
        return people.add(ContactDetails.with(name)
                .company(company)
                .handles(List.of(handles))
                .build());
    }

    private static Handle mail(String address) {
        return new Handle(ChannelKind.EMAIL, address);
    }

    private static Handle phone(String number) {
        return new Handle(ChannelKind.PHONE, number);
    }

    private static Handle own(String channel, String name) {
        return new Handle(ChannelKind.OWN, name, null, false, channel, null);
    }
}
