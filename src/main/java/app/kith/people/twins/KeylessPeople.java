package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.people.ContactId;
import app.kith.people.ContactKeys;
import app.kith.people.ContactKeys.Gathered;
import app.kith.people.ContactKeys.Handled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People who were written without the keys by which duplicates are found. Plain SQL, which names the workspace.
@Component
@Transactional
class KeylessPeople {
    /// So many are looked at and given their keys in one transaction: each of these changes nearly every page of
    /// the index of keys, so they should be few, and short enough for whoever waits meanwhile.
    private static final int SOME = 25_000;

    private static final int PAGE = 1_000;

    private final JdbcClient sql;
    private final ContactKeys keys;
    private final Workspaces workspaces;

    KeylessPeople(JdbcClient sql, ContactKeys keys, Workspaces workspaces) {
        this.sql = sql;
        this.keys = keys;
        this.workspaces = workspaces;
    }

    /// Whether a version that knew no keys may have left people without.
    @Transactional(readOnly = true)
    boolean areOfOldVersion() {
        return sql.sql("select count(*) from contact_keys_written where workspace_id = ?")
                        .param(workspace())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void areNoMore() {
        sql.sql("insert into contact_keys_written (workspace_id) values (?)")
                .param(workspace())
                .update();
    }

    /// Gives those of the next people who have none their keys, in the order of the ids.
    ///
    /// @param last who was the last of those before
    /// @return the last of these; none when there is no more to do
    Optional<ContactId> write(UUID last) {
        var gathered = new Gathered();
        var reached = last;
        for (int read = 0; read < SOME; read += PAGE) {
            var some = after(reached);
            gather(some.stream().filter(Read::isKeyless).map(Read::id).toArray(UUID[]::new), gathered);
            if (!some.isEmpty()) {
                reached = some.getLast().id();
            }
            if (some.size() < PAGE) {
                break;
            }
        }
        keys.write(gathered);
        return reached.equals(last) ? Optional.empty() : Optional.of(new ContactId(reached));
    }

    private record Read(UUID id, boolean isKeyless) {}

    /// The next, those resting in another aside, and whether they have no key. Along their ids alone: of all that
    /// is compared plainly, H2 takes an index, walks through everybody with it and sorts; and where only those
    /// without a key are wanted, PostgreSQL walks along everybody's keys for each page.
    private List<Read> after(UUID last) {
        return sql.sql("""
                select c.id,
                       (select k.contact_id from contact_key k where k.contact_id = c.id fetch first row only) is null
                  from contact c
                 where c.id > ?
                   and (c.workspace_id = ? and c.merged_into is null) is true
                 order by c.id
                 fetch first ? rows only
                """)
                .params(last, workspace(), PAGE)
                .query((row, number) -> new Read(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    /// Joined for H2, listed for PostgreSQL: either would walk through the whole workspace for the other.
    private void gather(UUID[] ids, Gathered gathered) {
        if (ids.length == 0) {
            return;
        }
        var handles = handles(ids);
        sql.sql("""
                select c.id, c.name, c.company
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact c on c.id = wanted.id and c.id = any(?)
                 where c.workspace_id = ?
                """).params(ids, ids, workspace()).query(row -> {
            var id = row.getObject(1, UUID.class);
            gathered.add(new ContactId(id), row.getString(2), row.getString(3), handles.getOrDefault(id, List.of()));
        });
    }

    private Map<UUID, List<Handled>> handles(UUID[] ids) {
        var handles = new HashMap<UUID, List<Handled>>();
        sql.sql("""
                select h.contact_id, h.channel, h.address, h.own_channel
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact_handle h on h.contact_id = wanted.id and h.contact_id = any(?)
                 where h.workspace_id = ?
                """).params(ids, ids, workspace()).query(row -> {
            var address = new Address(ChannelKind.valueOf(row.getString(2)), row.getString(3));
            handles.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                    .add(new Handled(address, row.getString(4)));
        });
        return handles;
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
