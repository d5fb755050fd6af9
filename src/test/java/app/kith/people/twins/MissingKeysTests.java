package app.kith.people.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.AsOwner;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Run on each database.
@AsOwner
abstract class MissingKeysTests {
    @Autowired
    MissingKeys missing;

    @Autowired
    Twins twins;

    @Autowired
    AddressBook people;

    @Autowired
    Workspaces workspaces;

    @Autowired
    JdbcTemplate sql;

    @Test
    void areWrittenOnceForPeopleOfAVersionWithoutThem() {
        people.add(ContactDetails.named("Ana Ruiz"));
        people.add(ContactDetails.named("Ana Ruiz"));
        sql.update(
                "delete from contact_key where workspace_id = ?",
                workspaces.current().value());
        assertThat(twins.suggestions(50)).isEmpty();

        missing.writeOfOldVersion();
        assertThat(twins.suggestions(50)).hasSize(1);

        sql.update(
                "delete from contact_key where workspace_id = ?",
                workspaces.current().value());
        missing.writeOfOldVersion();
        assertThat(withKeys()).isZero();
    }

    @Test
    void areWrittenForThoseSinceAMoment() {
        var before = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var known = people.addAll(named("Cy", 3), false);
        var keysOfKnown = keys();
        people.addAllWithoutKeys(named("Ana", 2300));
        var told = new ArrayList<Integer>();

        missing.writeSince(before, () -> told.add(withKeys()));

        assertThat(told).endsWith(2303);
        assertThat(keys(known)).isEqualTo(keysOfKnown);
    }

    @Test
    void markWhatPeopleShareWithThoseBeforeAndWithEachOther() {
        people.add(ContactDetails.named("Ana Ruiz"));
        var before = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        people.addAllWithoutKeys(List.of(
                ContactDetails.named("Ana Ruiz"),
                ContactDetails.named("Bo Lindqvist"),
                ContactDetails.named("Bo Lindqvist"),
                ContactDetails.named("Cy Young")));

        missing.writeSince(before, () -> {});

        assertThat(twins.suggestions(50))
                .extracting(twin -> people.profile(twin.left()).orElseThrow().name())
                .containsExactlyInAnyOrder("Ana Ruiz", "Bo Lindqvist");
    }

    @Test
    void areTheSameAsThoseWrittenWithAPerson() {
        var before = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var person = ContactDetails.with("Ana Ruíz")
                .company("Taller Norte")
                .handles(List.of(
                        new Handle(ChannelKind.EMAIL, "Ana@Post.example"),
                        new Handle(ChannelKind.PHONE, "22 85 50 50"),
                        new Handle(ChannelKind.X, "https://x.com/Ana"),
                        new Handle(ChannelKind.OWN, "Ana R", null, false, "Our  Forum", null)))
                .build();
        var one = people.add(person);
        var other = people.addAllWithoutKeys(List.of(person)).getFirst();

        missing.writeSince(before, () -> {});

        assertThat(hashes(other)).isEqualTo(hashes(one)).hasSizeGreaterThan(6);
    }

    @Test
    void leaveOutWhoWasWrittenLongBefore() {
        var old = people.addAllWithoutKeys(named("Ana", 1)).getFirst();
        var tomorrowsDayAfter = old.value().getMostSignificantBits() + (2L * 86_400_000 << 16);

        missing.writeSince(new UUID(tomorrowsDayAfter, 0), () -> {});

        assertThat(withKeys()).isZero();
    }

    @Test
    void areTakenUpAgainWhereSomebodyStopped() {
        var before = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        people.addAllWithoutKeys(named("Ana", 10));

        assertThatThrownBy(() -> missing.writeSince(before, () -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        var keys = keys();
        missing.writeSince(before, () -> {});

        assertThat(keys()).isEqualTo(keys).isPositive();
    }

    @Test
    void mayStandThereTwiceWithoutMakingAnybodyTheirOwnTwin() {
        people.add(ContactDetails.named("Ana Ruiz"));
        people.add(ContactDetails.named("Ana Ruiz"));
        sql.update("insert into contact_key select * from contact_key");

        assertThat(twins.suggestions(50))
                .singleElement()
                .satisfies(twin -> assertThat(twin.left()).isNotEqualTo(twin.right()));
    }

    private List<String> hashes(ContactId person) {
        return sql.queryForList(
                "select concat(kind, ' ', key_hash, ' ', shared) from contact_key where contact_id = ? order by 1",
                String.class,
                person.value());
    }

    private static List<ContactDetails> named(String first, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> ContactDetails.named("%s %d".formatted(first, i)))
                .toList();
    }

    private int withKeys() {
        return sql.queryForObject(
                "select count(distinct contact_id) from contact_key where workspace_id = ?",
                Integer.class,
                workspaces.current().value());
    }

    private int keys() {
        return sql.queryForObject(
                "select count(*) from contact_key where workspace_id = ?",
                Integer.class,
                workspaces.current().value());
    }

    private int keys(List<ContactId> contacts) {
        return contacts.stream()
                .mapToInt(id -> sql.queryForObject(
                        "select count(*) from contact_key where contact_id = ?", Integer.class, id.value()))
                .sum();
    }
}
