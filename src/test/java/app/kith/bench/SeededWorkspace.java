package app.kith.bench;

import app.kith.accounts.WorkspaceId;
import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import app.kith.people.search.PersonTexts;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills a workspace with made-up people, ten interactions each; the same ones for the same seed. People go in as an
/// import brings them, interactions straight into their tables.
@Component
public class SeededWorkspace {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final int NOTES_EACH = 10;
    private static final int CHUNK = 1_000;

    private final AddressBook people;
    private final Standings standings;
    private final PersonTexts texts;
    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SeededWorkspace(
            AddressBook people,
            Standings standings,
            PersonTexts texts,
            Workspaces workspaces,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.people = people;
        this.standings = standings;
        this.texts = texts;
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void fill(WorkspaceId workspace, int size, long seed) {
        var random = new Random(seed);
        var words = new MadeUpWords(random);
        for (int from = 0; from < size; from += CHUNK) {
            var number = Math.min(CHUNK, size - from);
            var first = from;
            workspaces.inWorkspace(
                    workspace,
                    () -> transaction.executeWithoutResult(status -> {
                        var ids = people.addAll(
                                IntStream.range(first, first + number)
                                        .mapToObj(i -> person(i, words, random))
                                        .toList(),
                                false);
                        tell(workspace, ids, words, random);
                    }));
        }
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
        var stands = new ArrayList<ScoreStanding>();
        for (var contact : ids) {
            var noted = new ArrayList<String>();
            var last = LocalDate.MIN;
            for (int i = 0; i < NOTES_EACH; i++) {
                var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                var day = TODAY.minusDays(random.nextInt(1_500));
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
                last = day.isAfter(last) ? day : last;
            }
            notes.put(contact, noted);
            var score = random.nextInt(101);
            stands.add(new ScoreStanding(
                    contact,
                    score,
                    Math.max(0, score - random.nextInt(12)),
                    Circle.values()[random.nextInt(5)],
                    last,
                    30 + random.nextInt(60),
                    random.nextInt(20) == 0));
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
        standings.record(stands);
    }

    private void insert(String into, List<Object[]> rows) {
        var marks = "?, ".repeat(rows.getFirst().length - 1) + "?";
        jdbc.batchUpdate("insert into " + into + " values (" + marks + ")", rows);
    }

    /// People without an index still to take in.
    int left() {
        return jdbc.queryForObject("select count(*) from search_change", Integer.class);
    }

    List<UUID> some(int number) {
        return jdbc.queryForList("select id from contact limit " + number, UUID.class);
    }
}
