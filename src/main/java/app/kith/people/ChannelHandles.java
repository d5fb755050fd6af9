package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelUse;
import app.kith.channels.OwnChannel;
import app.kith.people.search.TextUpkeep;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// People's handles on the workspace's own channels. Plain SQL, which names the workspace.
@Repository
@Transactional
class ChannelHandles implements ChannelUse {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;
    private final SavedViews views;
    private final TextUpkeep texts;

    ChannelHandles(JdbcClient sql, EntityManager entities, Workspaces workspaces, SavedViews views, TextUpkeep texts) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public Map<String, Long> handles() {
        entities.flush();
        var handles = new HashMap<String, Long>();
        sql.sql("""
                select own_channel, count(*)
                  from contact_handle
                 where workspace_id = ?
                   and own_channel is not null
                 group by own_channel
                """).param(workspaces.current().value()).query(row -> {
            handles.merge(OwnChannel.key(row.getString(1)), row.getLong(2), Long::sum);
        });
        return handles;
    }

    private List<ContactId> peopleOn(String channel) {
        return sql.sql("select distinct contact_id from contact_handle where workspace_id = ? and own_channel = ?")
                .params(workspaces.current().value(), channel)
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public void renamed(String from, String to) {
        entities.flush();
        var before = OwnChannel.key(from);
        sql.sql("""
                update contact_handle
                   set own_channel = :name,
                       address = substring(concat(cast(:after as varchar(100)), substring(address from :rest)) from 1 for :longest)
                 where workspace_id = :workspace
                   and own_channel is not null
                   and lower(own_channel) = :before
                """)
                .param("name", to)
                .param("after", OwnChannel.key(to) + Address.PART)
                .param("rest", before.length() + Address.PART.length() + 1)
                .param("longest", Address.MAX_LENGTH)
                .param("workspace", workspaces.current().value())
                .param("before", before)
                .update();
        entities.clear();
        views.rechannel(from, to);
        texts.refresh(peopleOn(to));
    }
}
