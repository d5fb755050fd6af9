package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has one of many addresses or names. Plain SQL, which names the workspace.
///
/// H2 walks through the whole workspace for a long list of values, unless they are a table to which the other
/// is joined from the left; PostgreSQL does so for that join, unless it is also told the list.
///
/// Whoever was joined into another person is still found by their own name and handles, but it is the other
/// who is found.
@Repository
class Lookups {
    private static final int FETCHED = 1_000;

    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;
    private final JdbcTemplate lazily;

    Lookups(JdbcClient sql, DataSource database, EntityManager entities, Workspaces workspaces) {
        this.lazily = new JdbcTemplate(database);
        lazily.setFetchSize(FETCHED);
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// Everybody with one of these addresses, on whatever channel, in the bin or not.
    List<AddressMatch> withAddresses(Collection<String> keys) {
        entities.flush();
        var values = keys.toArray(String[]::new);
        return sql.sql("""
                select shown.id, c.name, shown.binned_at, h.channel, h.address
                  from unnest(cast(? as varchar(320) array)) as wanted (address)
                  left join contact_handle h
                    on h.workspace_id = ? and h.address = wanted.address and h.address = any(?)
                  left join contact c on c.id = h.contact_id
                  left join contact shown on shown.id = coalesce(c.merged_into, c.id)
                 where shown.id is not null
                 order by shown.id, c.id
                """)
                .params(values, workspace(), values)
                .query((row, number) -> new AddressMatch(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3) != null,
                        new Address(ChannelKind.valueOf(row.getString(4)), row.getString(5))))
                .list();
    }

    /// Everybody present with one of these names.
    List<NameMatch> withNames(Collection<String> folded) {
        entities.flush();
        var values = folded.toArray(String[]::new);
        return sql.sql("""
                select shown.id, c.name, c.sort_name, c.company
                  from unnest(cast(? as varchar(200) array)) as wanted (name)
                  left join contact c
                    on c.workspace_id = ? and c.sort_name = wanted.name and c.sort_name = any(?)
                  left join contact shown on shown.id = coalesce(c.merged_into, c.id)
                 where shown.id is not null
                   and shown.binned_at is null
                 order by shown.id, c.id
                """)
                .params(values, workspace(), values)
                .query((row, number) -> new NameMatch(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /// A tag that somebody carries.
    record TagOf(ContactId contact, String tag) {}

    /// The tags of these people, those of each in the order they were given.
    List<TagOf> tagsOf(Collection<UUID> contacts) {
        entities.flush();
        var values = contacts.toArray(UUID[]::new);
        return sql.sql("""
                select ct.contact_id, t.name
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact_tag ct on ct.contact_id = wanted.id and ct.contact_id = any(?)
                  left join tag t on t.id = ct.tag_id
                 where ct.workspace_id = ?
                 order by ct.contact_id, ct.place_in_list
                """)
                .params(values, values, workspace())
                .query((row, number) -> new TagOf(new ContactId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /// The folded name of everybody, from the index that orders them.
    void eachName(BiConsumer<ContactId, String> taker) {
        entities.flush();
        lazily.query(
                "select id, sort_name from contact where workspace_id = ? order by sort_name, id",
                row -> {
                    taker.accept(new ContactId(row.getObject(1, UUID.class)), row.getString(2));
                },
                workspace());
    }

    /// Whoever was joined into one of these people, at whatever remove.
    List<ContactId> joinedInto(Collection<UUID> whole) {
        entities.flush();
        var values = whole.toArray(UUID[]::new);
        return sql.sql("""
                select c.id
                  from unnest(cast(? as uuid array)) as wanted (id)
                  left join contact c on c.merged_into = wanted.id and c.merged_into = any(?)
                 where c.workspace_id = ?
                """)
                .params(values, values, workspace())
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
