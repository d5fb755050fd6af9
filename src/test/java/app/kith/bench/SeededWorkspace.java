package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.Owner;
import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Users;
import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.engagement.Engagement;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.search.PersonTexts;
import app.kith.people.twins.MissingKeys;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a workspace with made-up people, ten interactions each; the same ones for the same seed. People go
/// in as an import brings them, interactions straight into their tables.
@Component
public class SeededWorkspace {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int CHUNK = 1_000;

    private final AddressBook people;
    private final MissingKeys keys;
    private final PersonTexts texts;
    private final Engagement engagement;
    private final Workspaces workspaces;
    private final Owner owners;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Users users;
    private final String database;
    private final boolean kept;
    private final int size;
    private final int interactionsEach;
    private @Nullable SignedIn owner;

    SeededWorkspace(
            AddressBook people,
            MissingKeys keys,
            PersonTexts texts,
            Engagement engagement,
            Workspaces workspaces,
            Owner owners,
            Users users,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            @Value("${spring.datasource.url}") String database,
            @Value("${bench.keep:false}") boolean kept,
            @Value("${bench.people:100000}") int size,
            @Value("${bench.interactions-each:10}") int interactionsEach) {
        this.people = people;
        this.keys = keys;
        this.texts = texts;
        this.engagement = engagement;
        this.workspaces = workspaces;
        this.owners = owners;
        this.users = users;
        this.kept = kept;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.size = size;
        this.interactionsEach = interactionsEach;
        this.database = database.startsWith("jdbc:h2:") ? "H2" : "PostgreSQL";
    }

    /// Its name in the results.
    public String database() {
        return database;
    }

    /// What the owner signs in with, beside [Owner#PASSWORD].
    public String email() {
        return owner().email();
    }

    /// How many people there are.
    public int size() {
        return size;
    }

    /// The owner of the workspace of this run, which is filled when it is first asked for.
    synchronized SignedIn owner() {
        if (owner == null) owner = filledBefore();
        if (owner == null) {
            if (kept) {
                throw new IllegalStateException("What is kept is of another size: run once without bench.keep");
            }
            owner = owners.create();
            var before = System.nanoTime();
            fill(owner.workspace(), 42);
            var filled = System.nanoTime();
            workspaces.inWorkspace(owner.workspace(), () -> {
                // begins with the day's pass, so that logging goes on from there
                assertThat(engagement.check().differences()).isEmpty();
            });
            var scored = System.nanoTime();
            await().pollInSameThread().atMost(Duration.ofHours(1)).until(() -> left() == 0);
            var results = Results.ofThisRun();
            results.add(database + " fill", "s", (filled - before) / 1e9);
            results.add(database + " work out everybody and check it", "s", (scored - filled) / 1e9);
            results.add(database + " fill and index", "s", (System.nanoTime() - before) / 1e9);
            if (database.equals("PostgreSQL")) jdbc.execute("vacuum analyze"); // what it does by itself after a while
        }
        return owner;
    }

    /// Who owns what an earlier bench filled, of this run or of one whose data is kept.
    private @Nullable SignedIn filledBefore() {
        return jdbc.queryForList("""
                        select u.email from app_user u join membership m on m.user_id = u.id
                        where (select count(*) from contact c where c.workspace_id = m.workspace_id) = ?
                        """, String.class, size).stream()
                .findFirst()
                .flatMap(email -> users.byEmail(new EmailAddress(email)))
                .orElse(null);
    }

    private void fill(WorkspaceId workspace, long seed) {
        var random = new Random(seed);
        var words = new MadeUpWords(random);
        var before = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        for (int from = 0; from < size; from += CHUNK) {
            var number = Math.min(CHUNK, size - from);
            var first = from;
            workspaces.inWorkspace(
                    workspace,
                    () -> transaction.executeWithoutResult(status -> {
                        var ids = people.addAllWithoutKeys(IntStream.range(first, first + number)
                                .mapToObj(i -> person(i, words, random))
                                .toList());
                        tell(workspace, ids, words, random);
                    }));
        }
        workspaces.inWorkspace(workspace, () -> keys.writeSince(before, () -> {}));
    }

    private static ContactDetails person(int i, MadeUpWords words, Random random) {
        var name = words.name();
        var handles = new ArrayList<Handle>();
        handles.add(new Handle(ChannelKind.EMAIL, MadeUpWords.letters(name) + i + "@post.example"));
        if (i % 3 == 0) {
            handles.add(new Handle(ChannelKind.X, "@" + MadeUpWords.letters(name) + i));
        }
        return ContactDetails.with(name)
                .company(i % 2 == 0 ? words.company() : null)
                .jobTitle(i % 2 == 0 ? words.job() : null)
                .place(words.place())
                .howMet(i % 5 == 0 ? words.sentence() : null)
                .note(i % 4 == 0 ? words.sentence() + " " + words.sentence() : null)
                .facts(i % 10 == 0 ? List.of(new Fact("Likes", words.word())) : List.of())
                .tags(List.of("Group " + random.nextInt(40)))
                .handles(handles)
                .build();
    }

    private void tell(WorkspaceId workspace, List<ContactId> ids, MadeUpWords words, Random random) {
        var interactions = new ArrayList<Object[]>();
        var participants = new ArrayList<Object[]>();
        var notes = new LinkedHashMap<ContactId, List<String>>();
        for (var contact : ids) {
            var noted = new ArrayList<String>();
            for (int i = 0; i < interactionsEach; i++) {
                var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                var day = TODAY.minusDays(1 + random.nextInt(1_500)); // nobody yet today
                var at = day.atTime(LocalTime.of(8 + random.nextInt(12), 0)).atOffset(ZoneOffset.UTC);
                var note = words.sentence();
                var kind = random.nextInt(3) == 0 ? "COFFEE" : "CALL";
                interactions.add(
                        new Object[] {id, workspace.value(), 0, kind, "BOTH", day, null, at, 30, null, note, at});
                participants.add(new Object[] {
                    UuidVersion7Strategy.INSTANCE.generateUuid(null),
                    workspace.value(),
                    id,
                    contact.value(),
                    day,
                    at,
                    "BOTH",
                    1.0,
                    true,
                    30
                });
                noted.add(note);
            }
            notes.put(contact, noted);
        }
        insert(
                "interaction (id, workspace_id, version, kind, direction, on_day, at_time, occurred_at, minutes, tone,"
                        + " note, logged_at)",
                interactions);
        insert(
                "interaction_participant (id, workspace_id, interaction_id, contact_id, on_day, occurred_at, direction,"
                        + " weight, personal, minutes)",
                participants);
        texts.noted(notes);
    }

    private void insert(String into, List<Object[]> rows) {
        var marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
        jdbc.batchUpdate("insert into " + into + " values (" + marks + ")", rows);
    }

    /// People without an index still to take in.
    int left() {
        return jdbc.queryForObject("select count(*) from search_change", Integer.class);
    }

    /// So many of them.
    public List<ContactId> some(int number) {
        return jdbc
                .queryForList(
                        "select id from contact where workspace_id = ? limit " + number,
                        UUID.class,
                        owner().workspace().value())
                .stream()
                .map(ContactId::new)
                .toList();
    }
}
