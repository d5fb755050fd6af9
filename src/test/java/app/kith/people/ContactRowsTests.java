package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.accounts.Users;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// New rows are those that the entities would write, column by column. Run on each database.
@AsOwner
abstract class ContactRowsTests {
    private static final String REGION = "DE";
    private static final Instant NOW = Instant.parse("2026-11-20T08:15:30.123456Z");
    private static final List<String> PARTS = List.of("contact_handle", "contact_date", "contact_fact", "contact_tag");

    @Autowired
    ContactRows rows;

    @Autowired
    EntityManager entities;

    @Autowired
    AddressBook people;

    @Autowired
    Users users;

    @Autowired
    Workspaces workspaces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    void aPersonOfWhomAllIsKnownIsWrittenAsTheEntitiesWould() {
        var introducer =
                people.add(ContactDetails.with("Luca").tags(List.of("Climbing")).build());
        var tag = tag();
        var details = ContactDetails.with("Zoë Ångström")
                .nickname("Zo")
                .pronouns("she/her")
                .pronunciation("zo-EE")
                .company("Hafen GmbH")
                .jobTitle("Pilot")
                .place("Oslo")
                .howMet("On a ferry")
                .metOn(LocalDate.of(2024, 2, 29))
                .introducedBy(introducer)
                .birthday(new PartialDate(1980, 12, 31))
                .note("Two\nlines, “quoted”")
                .portrait("photo:abc")
                .handles(List.of(
                        new Handle(ChannelKind.PHONE, "0170 1234567", "Work", false),
                        new Handle(ChannelKind.EMAIL, "Zoe@Post.Example", null, true),
                        new Handle(ChannelKind.X, "@zoe").followedBy(new Audience(1_200, LocalDate.of(2026, 1, 2))),
                        new Handle(ChannelKind.OWN, "zoe#1", null, false, "Signal", null)))
                .dates(List.of(
                        new ImportantDate("Wedding", new PartialDate(null, 6, 1), 7),
                        new ImportantDate("First day", new PartialDate(2020, 3, 4), null)))
                .facts(List.of(new Fact("Dog", "Rex"), new Fact("Job", "Captain", Period.written("2010", "2015-06"))))
                .tags(List.of("Climbing"))
                .build();

        var contact = contact(details);
        contact.editedBy(users.current().orElseThrow());

        assertThatRowsAreThoseOfTheEntities(contact, parts(contact.id(), details, tag));
    }

    @Test
    void aPersonOfWhomOnlyTheNameIsKnownIsWrittenAsTheEntitiesWould() {
        var contact = contact(ContactDetails.named("李"));

        assertThatRowsAreThoseOfTheEntities(contact, new ContactRows.Parts());
    }

    private static Contact contact(ContactDetails details) {
        var contact = new Contact(details, true, NOW);
        contact.orderBy(SortKey.in(REGION).of(details.name()));
        return contact;
    }

    private static ContactRows.Parts parts(ContactId contact, ContactDetails details, UUID tag) {
        var parts = new ContactRows.Parts();
        details.handles().forEach(one -> parts.handles().add(new ContactHandle(contact, one, REGION, 3)));
        details.dates().forEach(one -> parts.dates().add(new ContactDate(contact, one, 4)));
        details.facts().forEach(one -> parts.facts().add(new ContactFact(contact, one, 5)));
        parts.tags().add(new ContactTag(contact, tag, 6));
        return parts;
    }

    private void assertThatRowsAreThoseOfTheEntities(Contact contact, ContactRows.Parts parts) {
        var inserted = transaction.execute(work -> {
            rows.insert(List.of(contact));
            rows.insert(parts);
            return rowsOf(contact.id());
        });
        transaction.executeWithoutResult(work -> erase(contact.id()));
        var persisted = transaction.execute(work -> {
            entities.persist(contact);
            Stream.of(parts.handles(), parts.dates(), parts.facts(), parts.tags())
                    .flatMap(List::stream)
                    .forEach(entities::persist);
            entities.flush();
            return rowsOf(contact.id());
        });

        assertThat(inserted).isEqualTo(persisted);
        assertThat(inserted)
                .hasSize(1
                        + parts.handles().size()
                        + parts.dates().size()
                        + parts.facts().size()
                        + parts.tags().size());
    }

    /// All rows of a person, each with all columns of its table.
    private List<Map<String, Object>> rowsOf(ContactId contact) {
        var found = Stream.concat(
                Stream.of(sql.sql("select * from contact where id = ?").param(contact.value())),
                PARTS.stream()
                        .map(table -> sql.sql("select * from %s where contact_id = ? order by id".formatted(table))
                                .param(contact.value())));
        return found.flatMap(each -> each.query().listOfRows().stream()).toList();
    }

    private void erase(ContactId contact) {
        sql.sql("delete from contact where id = ?").param(contact.value()).update();
    }

    private UUID tag() {
        return sql.sql("select id from tag where name = 'Climbing' and workspace_id = ?")
                .param(workspaces.current().value())
                .query(UUID.class)
                .single();
    }
}
