package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has one of many addresses or names. Plain SQL, which names the workspace.
///
/// H2 walks through the whole workspace for a long list of values, unless they are a table to which the other is joined
/// from the left; PostgreSQL does so for that join, unless it is also told the list.
@Repository
class Lookups {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Lookups(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// Everybody with one of these addresses, on whatever channel, in the bin or not.
    List<AddressMatch> withAddresses(Collection<String> keys) {
        entities.flush();
        var values = keys.toArray(String[]::new);
        return sql.sql("""
                select c.id, c.name, c.binned_at, h.channel, h.address
                  from unnest(cast(? as varchar(320) array)) as wanted (address)
                  left join contact_handle h
                    on h.workspace_id = ? and h.address = wanted.address and h.address = any(?)
                  left join contact c on c.id = h.contact_id
                 where c.id is not null
                 order by c.id
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
                select c.id, c.name, c.sort_name, c.company
                  from unnest(cast(? as varchar(200) array)) as wanted (name)
                  left join contact c
                    on c.workspace_id = ? and c.sort_name = wanted.name and c.sort_name = any(?)
                 where c.id is not null
                   and c.binned_at is null
                 order by c.id
                """)
                .params(values, workspace(), values)
                .query((row, number) -> new NameMatch(
                        new ContactId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
