package app.kith.interactions;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes new interactions past the persistence context, one or very many at once: plain batches, those who
/// took part in the order of their index.
@Repository
class BulkWriter {
    private static final int BATCH = 1000;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;
    private final PassingRows passing;
    private final Clock clock;

    BulkWriter(EntityManager entities, JdbcTemplate jdbc, Workspaces workspaces, PassingRows passing, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
        this.passing = passing;
        this.clock = clock;
    }

    /// One alone.
    Interaction write(InteractionId id, NewInteraction told) {
        entities.flush();
        var now = Instant.now(clock);
        var row = new Interaction(id, told, workspaces.zone(), now);
        insert(List.of(row), now);
        insertParticipants(told.people().stream()
                .map(contact -> new InteractionParticipant(row, told, contact))
                .toList());
        passing.write(List.of(id.value()), List.of(told));
        return row;
    }

    /// @return the ids in the order told
    List<InteractionId> write(List<NewInteraction> many) {
        entities.flush();
        var zone = workspaces.zone();
        var now = Instant.now(clock);
        var rows = new ArrayList<Interaction>(many.size());
        var participants = new ArrayList<InteractionParticipant>(many.size());
        for (var told : many) {
            var row = new Interaction(InteractionId.next(), told, zone, now);
            rows.add(row);
            told.people().forEach(contact -> participants.add(new InteractionParticipant(row, told, contact)));
        }
        insert(rows, now);
        participants.sort(Comparator.comparing(InteractionParticipant::contact));
        insertParticipants(participants);
        passing.write(rows.stream().map(row -> row.id().value()).toList(), many);
        return rows.stream().map(Interaction::id).toList();
    }

    private void insert(List<Interaction> rows, Instant now) {
        var workspace = workspaces.current().value();
        var logged = now.atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate("""
                insert into interaction (
                       id, workspace_id, version, kind, direction, on_day, at_time, occurred_at, minutes, tone, note,
                       logged_at, gave, asked)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, BATCH, (row, one) -> {
            row.setObject(1, one.id().value());
            row.setObject(2, workspace);
            row.setString(3, one.kind().name());
            row.setString(4, one.direction().name());
            row.setObject(5, one.day());
            row.setObject(6, one.time(), Types.TIME);
            row.setObject(7, one.occurredAt().atOffset(ZoneOffset.UTC));
            row.setObject(8, one.minutes(), Types.INTEGER);
            var tone = one.tone();
            row.setString(9, tone == null ? null : tone.name());
            row.setString(10, one.note());
            row.setObject(11, logged);
            row.setString(12, one.favours().gave());
            row.setString(13, one.favours().asked());
        });
    }

    private void insertParticipants(List<InteractionParticipant> rows) {
        var workspace = workspaces.current().value();
        jdbc.batchUpdate("""
                insert into interaction_participant (
                       id, workspace_id, interaction_id, contact_id, on_day, occurred_at, direction, weight, personal,
                       minutes)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows, BATCH, (row, one) -> one.write(row, workspace));
    }
}
