package app.kith.people.search;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.people.ContactId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is written down of people beside their names, by which they may have been found. Plain SQL, which
/// names the workspace.
@Repository
@Transactional(readOnly = true)
public class Clues {
    /// What stands before a tag.
    public static final String TAG = "tag ";

    private static final String MET = "how you met: ";
    private static final String NOTE = "note: ";

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Clues(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// One thing that is written down.
    ///
    /// @param lead what to say first, such as "Email "
    /// @param phone the number with its country, where it is one
    public record Clue(String lead, String text, @Nullable String phone) {}

    /// All that is written down of these people, the most telling first, from one statement.
    public Map<ContactId, List<Clue>> of(Collection<ContactId> people) {
        entities.flush();
        var ids = people.stream().map(ContactId::value).toArray(UUID[]::new);
        var workspace = workspaces.current().value();
        var clues = new LinkedHashMap<ContactId, List<Clue>>();
        sql.sql("""
                        select c.id, 0 as kind, 0 as place, c.nickname, c.company, c.job_title, c.place, c.how_met, c.note
                          from contact c
                         where c.id = any(?) and c.workspace_id = ?
                        union all
                        select ct.contact_id, 1, ct.place_in_list, t.name, null, null, null, null, null
                          from contact_tag ct
                          join tag t on t.id = ct.tag_id
                         where ct.contact_id = any(?) and ct.workspace_id = ?
                        union all
                        select h.contact_id, 2, h.place_in_list, h.channel, h.own_channel, h.written, h.address, null, null
                          from contact_handle h
                         where h.contact_id = any(?) and h.workspace_id = ?
                        union all
                        select f.contact_id, 3, f.place_in_list, f.label, f.content, null, null, null, null
                          from contact_fact f
                         where f.contact_id = any(?) and f.workspace_id = ?
                        union all
                        select d.contact_id, 4, d.place_in_list, d.label, null, null, null, null, null
                          from contact_date d
                         where d.contact_id = any(?) and d.workspace_id = ?
                         order by 2, 3
                        """)
                .params(ids, workspace, ids, workspace, ids, workspace, ids, workspace, ids, workspace)
                .query((ResultSet row) -> {
                    var found =
                            clues.computeIfAbsent(new ContactId(row.getObject(1, UUID.class)), id -> new ArrayList<>());
                    read(row, found);
                });
        clues.values().forEach(Clues::longTextsLast);
        return clues;
    }

    private static void read(ResultSet row, List<Clue> found) throws SQLException {
        switch (row.getInt(2)) {
            case 0 -> {
                add(found, "called ", row.getString(4));
                add(found, "", row.getString(5));
                add(found, "", row.getString(6));
                add(found, "", row.getString(7));
                add(found, MET, row.getString(8));
                add(found, NOTE, row.getString(9));
            }
            case 1 -> add(found, TAG, row.getString(4));
            case 2 -> {
                var channel = ChannelKind.valueOf(row.getString(4));
                var own = row.getString(5);
                var phone = channel == ChannelKind.PHONE ? row.getString(7) : null;
                found.add(new Clue((own == null ? channel.label() : own) + " ", row.getString(6), phone));
            }
            case 3 -> add(found, "", row.getString(4) + ": " + row.getString(5));
            default -> add(found, "", row.getString(4));
        }
    }

    private static void longTextsLast(List<Clue> clues) {
        clues.sort((one, other) -> Integer.compare(length(one), length(other)));
    }

    private static int length(Clue clue) {
        return clue.lead().equals(NOTE) ? 2 : clue.lead().equals(MET) ? 1 : 0;
    }

    private static void add(List<Clue> found, String lead, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(new Clue(lead, text, null));
        }
    }
}
