package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.interactions.passing.PassingOn;
import app.kith.people.ContactId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes and reads what was to be passed on. Plain SQL, which names the workspace; the rows go with their
/// interaction.
@Repository
class PassingRows {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Workspaces workspaces;

    PassingRows(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, Workspaces workspaces) {
        this.jdbc = jdbc;
        this.named = named;
        this.workspaces = workspaces;
    }

    /// Beside interactions that are written already, in the same order.
    void write(List<UUID> interactions, List<NewInteraction> told) {
        var rows = new ArrayList<Object[]>();
        var newcomers = new ArrayList<Object[]>();
        for (var at = 0; at < told.size(); at++) {
            var passing = told.get(at).passing();
            if (passing == null) continue;
            rows.add(row(interactions.get(at), passing));
            newcomers.addAll(newcomers(interactions.get(at), passing));
        }
        insert(rows, newcomers);
    }

    /// In the place of what was told before. Newcomers in the bin, whom the form did not show, stay.
    void tell(UUID interaction, @Nullable PassingOn passing) {
        if (passing == null) {
            jdbc.update(
                    "delete from passing_on where interaction_id = ? and workspace_id = ?", interaction, workspace());
            return;
        }
        var kept = new LinkedHashSet<>(passing.newcomers());
        if (Boolean.TRUE.equals(passing.passed())) {
            kept.addAll(jdbc.query(
                    """
                    select n.contact_id
                      from passing_on_newcomer n
                      join contact c on c.id = n.contact_id
                     where n.interaction_id = ?
                       and n.workspace_id = ?
                       and c.binned_at is not null
                    """, (row, number) -> new ContactId(row.getObject(1, UUID.class)), interaction, workspace()));
        }
        jdbc.update("delete from passing_on where interaction_id = ? and workspace_id = ?", interaction, workspace());
        var whole = passing.naming(kept);
        insert(Collections.singletonList(row(interaction, whole)), newcomers(interaction, whole));
    }

    /// What was to be passed on in each of these, in one statement; most have nothing.
    Map<UUID, PassingOn> of(Collection<UUID> interactions) {
        var found = new HashMap<UUID, PassingOn>();
        if (interactions.isEmpty()) return found;
        named.query("""
                select o.interaction_id, o.what, o.passed, o.place, o.heard_by, n.contact_id, o.came
                  from passing_on o
                  left join passing_on_newcomer n on n.interaction_id = o.interaction_id
                 where o.interaction_id in (:interactions)
                   and o.workspace_id = :workspace
                """, Map.of("interactions", interactions, "workspace", workspace()), row -> {
            var newcomers = new LinkedHashSet<ContactId>();
            var newcomer = row.getObject(6, UUID.class);
            if (newcomer != null) newcomers.add(new ContactId(newcomer));
            var one = PassingOn.answered(Objects.requireNonNull(row.getString(2)), row.getObject(3, Boolean.class))
                    .in(row.getString(4))
                    .to(row.getObject(5, Integer.class))
                    .naming(newcomers)
                    .counting(row.getObject(7, Integer.class));
            found.merge(row.getObject(1, UUID.class), one, PassingRows::joined);
        });
        return found;
    }

    private static PassingOn joined(PassingOn one, PassingOn same) {
        var all = new LinkedHashSet<>(one.newcomers());
        all.addAll(same.newcomers());
        return one.naming(all);
    }

    private Object[] row(UUID interaction, PassingOn passing) {
        return new Object[] {
            interaction,
            workspace(),
            passing.what(),
            passing.passed(),
            passing.where(),
            passing.heardBy(),
            passing.came()
        };
    }

    private List<Object[]> newcomers(UUID interaction, PassingOn passing) {
        return passing.newcomers().stream()
                .map(contact -> new Object[] {
                    UuidVersion7Strategy.INSTANCE.generateUuid(null), interaction, contact.value(), workspace()
                })
                .toList();
    }

    /// A newcomer who is no longer there is passed over.
    private void insert(List<Object[]> rows, List<Object[]> newcomers) {
        if (rows.isEmpty()) return;
        jdbc.batchUpdate("""
                insert into passing_on (interaction_id, workspace_id, what, passed, place, heard_by, came)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
        if (newcomers.isEmpty()) return;
        jdbc.batchUpdate("""
                insert into passing_on_newcomer (id, workspace_id, interaction_id, contact_id)
                select cast(? as uuid), c.workspace_id, cast(? as uuid), c.id
                  from contact c
                 where c.id = ?
                   and c.workspace_id = ?
                """, newcomers);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
