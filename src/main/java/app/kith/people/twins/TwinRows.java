package app.kith.people.twins;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.people.ContactId;
import app.kith.people.SearchText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who shares a key with somebody, and as much of them as it takes to compare them. Plain SQL, which names the
/// workspace.
@Repository
class TwinRows {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    TwinRows(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Somebody who is there and shares this key.
    record Sharer(int kind, long hash, ContactId contact) {
        static final Sharer NONE = new Sharer(-1, 0, new ContactId(new UUID(0, 0)));

        boolean hasKeyOf(Sharer other) {
            return kind == other.kind && hash == other.hash;
        }
    }

    /// The next of those who share a key, the strongest kinds first, within a kind in the order of the keys.
    /// Orders name the whole index, since H2 sorts otherwise.
    List<Sharer> sharers(Sharer after, int limit) {
        return sql.sql("""
                select k.kind, k.key_hash, k.contact_id
                  from contact_key k
                 where k.workspace_id = ?
                   and k.shared = true
                   and k.kind >= ?
                   and (k.kind > ? or k.key_hash > ?)
                   and exists (select 1
                                 from contact c
                                where c.id = k.contact_id
                                  and c.binned_at is null
                                  and c.merged_into is null)
                 order by k.workspace_id, k.shared, k.kind, k.key_hash, k.contact_id
                 limit ?
                """)
                .params(workspace(), after.kind(), after.kind(), after.hash(), limit)
                .query((row, number) ->
                        new Sharer(row.getInt(1), row.getLong(2), new ContactId(row.getObject(3, UUID.class))))
                .list();
    }

    /// Somebody to be compared, with what decides who of two is named first.
    record Person(ContactId id, Likeness.Look look, int score) {}

    /// These people by their ids, in the order in which they came to be known.
    Map<ContactId, Person> people(Collection<ContactId> contacts) {
        var ids = contacts.stream().map(ContactId::value).toArray(UUID[]::new);
        var addresses = addresses(ids);
        var people = new LinkedHashMap<ContactId, Person>();
        // joined for H2, listed for PostgreSQL: either would walk through the whole workspace for the other
        sql.sql("""
                select c.id, c.name, c.company, c.birth_year, c.birth_month, c.birth_day, c.score
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact c on c.id = wanted.id and c.id = any(?)
                 where c.workspace_id = ?
                 order by c.created_at, c.id
                """).params(ids, ids, workspace()).query(row -> {
            var id = new ContactId(row.getObject(1, UUID.class));
            var look = new Likeness.Look(
                    row.getString(2),
                    row.getString(3),
                    addresses.getOrDefault(id, Set.of()),
                    (Integer) row.getObject(4),
                    (Integer) row.getObject(5),
                    (Integer) row.getObject(6));
            people.put(id, new Person(id, look, row.getObject(7) == null ? -1 : row.getInt(7)));
        });
        return people;
    }

    private Map<ContactId, Set<Address>> addresses(UUID[] ids) {
        var addresses = new HashMap<ContactId, Set<Address>>();
        sql.sql("""
                select h.contact_id, h.channel, h.own_channel, h.address
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact_handle h on h.contact_id = wanted.id and h.contact_id = any(?)
                 where h.workspace_id = ?
                """).params(ids, ids, workspace()).query(row -> {
            var channel = ChannelKind.valueOf(row.getString(2));
            var own = row.getString(3);
            addresses
                    .computeIfAbsent(new ContactId(row.getObject(1, UUID.class)), id -> new HashSet<>())
                    .add(new Address(
                            channel, own == null ? row.getString(4) : SearchText.fold(own) + "\n" + row.getString(4)));
        });
        return addresses;
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
