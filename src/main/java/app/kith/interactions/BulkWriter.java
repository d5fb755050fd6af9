package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.NewRows;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Writes new interactions past the persistence context, one or very many at once: those who took part in the
/// order of their index.
@Repository
class BulkWriter {
    private static final List<String> INTERACTION = List.of(
            "id",
            "workspace_id",
            "version",
            "kind",
            "direction",
            "on_day",
            "at_time",
            "occurred_at",
            "minutes",
            "tone",
            "note",
            "logged_at",
            "gave",
            "asked");

    private final EntityManager entities;
    private final NewRows newRows;
    private final Workspaces workspaces;
    private final PassingRows passing;
    private final Clock clock;

    BulkWriter(EntityManager entities, NewRows newRows, Workspaces workspaces, PassingRows passing, Clock clock) {
        this.entities = entities;
        this.newRows = newRows;
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

    /// What something would be ordered by if it were written now.
    Instant moment(LocalDate day, @Nullable LocalTime time) {
        return Interaction.moment(day, time, workspaces.zone(), Instant.now(clock));
    }

    private void insert(List<Interaction> rows, Instant now) {
        var workspace = workspaces.current().value();
        var logged = now.atOffset(ZoneOffset.UTC);
        newRows.write("interaction", INTERACTION, rows, row -> {
            var tone = row.tone();
            return new @Nullable Object[] {
                row.id().value(),
                workspace,
                0,
                row.kind().name(),
                row.direction().name(),
                row.day(),
                row.time(),
                row.occurredAt().atOffset(ZoneOffset.UTC),
                row.minutes(),
                tone == null ? null : tone.name(),
                row.note(),
                logged,
                row.favours().gave(),
                row.favours().asked()
            };
        });
    }

    private void insertParticipants(List<InteractionParticipant> rows) {
        var workspace = workspaces.current().value();
        newRows.write("interaction_participant", InteractionParticipant.COLUMNS, rows, row -> row.cells(workspace));
    }
}
