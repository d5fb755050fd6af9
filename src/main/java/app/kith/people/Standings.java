package app.kith.people;

import app.kith.accounts.Workspaces;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps beside each person how one stands with them, for lists to show and sort by. The modules that know it
/// (engagement, nurture) write it here, in the transaction in which it changed.
@Service
@Transactional
public class Standings {
    private static final int BATCH = 500;
    private static final String HOLD = "update contact set circle = circle where id = ? and (workspace_id = ?) is true";
    private static final String PRESENT = """
            select let_go_on,
                   pace_days
              from contact
             where id = ?
               and workspace_id = ?
               and binned_at is null
               and merged_into is null
            """;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;
    private final boolean isLockedByReading;

    Standings(EntityManager entities, JdbcTemplate jdbc, Workspaces workspaces, DatabaseKind database) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
        this.isLockedByReading = database.isPostgres();
    }

    /// Takes hold of these people, as [#hold(Collection)] does, but of those only who are there, neither in
    /// the bin nor joined into another.
    ///
    /// By the primary key, one after the other: few take part in one interaction. H2 keeps no plan of a
    /// reading that locks, so there an update that changes nothing takes hold, which touches no index;
    /// PostgreSQL would write the row anew.
    public List<HeldPerson> holdPresent(Collection<ContactId> contacts) {
        entities.flush();
        var workspace = workspaces.current().value();
        return contacts.stream()
                .sorted(Comparator.comparing(ContactId::value))
                .filter(contact -> isLockedByReading || jdbc.update(HOLD, contact.value(), workspace) > 0)
                .flatMap(contact -> jdbc
                        .query(
                                isLockedByReading ? PRESENT + "for no key update" : PRESENT,
                                (row, number) -> new HeldPerson(
                                        contact, row.getObject(1, LocalDate.class), row.getObject(2) != null),
                                contact.value(),
                                workspace)
                        .stream())
                .toList();
    }

    /// Takes hold of these people until the transaction ends: nobody else can record anything of them
    /// meanwhile. Several are to be given in the order of their ids, so that no two transactions wait for
    /// each other.
    ///
    /// Here and below the key alone finds the row: while PostgreSQL has not analysed a table, it takes every
    /// index that begins with the workspace for as good, and walks through all people for each.
    ///
    /// An update that changes nothing, since it locks a row everywhere without getting in the way of foreign
    /// keys.
    public void hold(Collection<ContactId> contacts) {
        entities.flush();
        var workspace = workspaces.current().value();
        jdbc.batchUpdate(HOLD, contacts, BATCH, (row, contact) -> {
            row.setObject(1, contact.value());
            row.setObject(2, workspace);
        });
    }

    public void record(Collection<ScoreStanding> standings) {
        entities.flush();
        var workspace = workspaces.current().value();
        jdbc.batchUpdate("""
                update contact
                   set score = ?,
                       score_before = ?,
                       circle = case when circle_pinned then circle else ? end,
                       last_interaction = ?,
                       usual_gap_days = ?,
                       cooling = ?
                 where id = ?
                   and (workspace_id = ?) is true
                """, standings, BATCH, (row, standing) -> {
            number(row, 1, standing.score());
            number(row, 2, standing.scoreBefore());
            row.setInt(3, standing.suggested().ordinal());
            date(row, 4, standing.lastInteraction());
            number(row, 5, standing.usualGapDays());
            row.setBoolean(6, standing.cooling());
            row.setObject(7, standing.contact().value());
            row.setObject(8, workspace);
        });
    }

    public void recordPace(Collection<PaceStanding> standings) {
        entities.flush();
        var workspace = workspaces.current().value();
        jdbc.batchUpdate("""
                update contact
                   set pace_days = ?,
                       due_on = ?
                 where id = ?
                   and (workspace_id = ?) is true
                """, standings, BATCH, (row, standing) -> {
            number(row, 1, standing.paceDays());
            date(row, 2, standing.dueOn());
            row.setObject(3, standing.contact().value());
            row.setObject(4, workspace);
        });
    }

    /// Keeps these people in a circle, whatever their rank. Only engagement calls this: it must know too.
    public void pin(Collection<ContactId> contacts, Circle circle) {
        entities.flush();
        jdbc.update(
                "update contact set circle = ?, circle_pinned = true where workspace_id = ? and id = any(?)",
                circle.ordinal(),
                workspaces.current().value(),
                values(contacts));
    }

    /// Lets the rank decide again; the next [#record] says where it puts them.
    public void unpin(Collection<ContactId> contacts) {
        entities.flush();
        jdbc.update(
                "update contact set circle_pinned = false where workspace_id = ? and id = any(?)",
                workspaces.current().value(),
                values(contacts));
    }

    private static UUID[] values(Collection<ContactId> contacts) {
        return contacts.stream().map(ContactId::value).toArray(UUID[]::new);
    }

    private static void number(PreparedStatement row, int index, @Nullable Integer value) throws SQLException {
        row.setObject(index, value, Types.INTEGER);
    }

    private static void date(PreparedStatement row, int index, @Nullable LocalDate value) throws SQLException {
        row.setObject(index, value, Types.DATE);
    }
}
