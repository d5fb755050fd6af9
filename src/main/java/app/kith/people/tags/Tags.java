package app.kith.people.tags;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.TagKey;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tags that people carry, and their colours. Plain SQL, which names the workspace.
@Service
@Transactional
public class Tags {
    private final JdbcClient sql;
    private final EntityManager entities;
    private final Workspaces workspaces;

    Tags(JdbcClient sql, EntityManager entities, Workspaces workspaces) {
        this.sql = sql;
        this.entities = entities;
        this.workspaces = workspaces;
    }

    /// The tags that somebody carries, by name, from one statement.
    @Transactional(readOnly = true)
    public List<TagUse> uses() {
        entities.flush();
        return sql.sql("""
                        select t.name,
                               t.colour,
                               count(case when c.binned_at is null then 1 end),
                               count(c.binned_at)
                          from tag t
                          join contact_tag ct on ct.tag_id = t.id
                          join contact c on c.id = ct.contact_id
                         where t.workspace_id = ?
                           and c.merged_into is null
                         group by t.id, t.name, t.name_key, t.colour
                         order by t.name_key
                        """)
                .param(workspace())
                .query((row, number) -> new TagUse(
                        row.getString(1), TagColour.of(row.getString(2)).orElse(null), row.getInt(3), row.getInt(4)))
                .list();
    }

    /// The colours of the tags that have one.
    @Transactional(readOnly = true)
    public TagColours colours() {
        entities.flush();
        var colours = new LinkedHashMap<String, TagColour>();
        sql.sql("select name_key, colour from tag where workspace_id = ? and colour is not null")
                .param(workspace())
                .query((ResultSet row) -> {
                    var key = row.getString(1);
                    TagColour.of(row.getString(2)).ifPresent(colour -> colours.put(key, colour));
                });
        return new TagColours(colours);
    }

    /// Gives a tag a colour, or none. A tag that is no longer there is passed over.
    public void paint(String tag, @Nullable TagColour colour) {
        entities.flush();
        sql.sql("update tag set colour = ? where workspace_id = ? and name_key = ?")
                .params(Arrays.asList(colour == null ? null : colour.key(), workspace(), TagKey.of(tag)))
                .update();
    }

    /// The tag that a name would be, however it is spelt, where somebody carries it.
    @Transactional(readOnly = true)
    public Optional<TagUse> called(String name) {
        var key = TagKey.of(name.strip());
        return uses().stream().filter(one -> TagKey.of(one.name()).equals(key)).findFirst();
    }

    /// Everybody with the tag, also in the bin. Whoever was joined into another person keeps what they had.
    @Transactional(readOnly = true)
    List<ContactId> carriers(String tag) {
        entities.flush();
        return sql.sql("""
                        select c.id
                          from tag t
                          join contact_tag ct on ct.tag_id = t.id
                          join contact c on c.id = ct.contact_id
                         where t.workspace_id = ?
                           and t.name_key = ?
                           and c.merged_into is null
                        """)
                .params(workspace(), TagKey.of(tag))
                .query((row, number) -> new ContactId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Writes a tag that is there as it is spelt here.
    void spell(String tag) {
        sql.sql("update tag set name = ? where workspace_id = ? and name_key = ?")
                .params(tag, workspace(), TagKey.of(tag))
                .update();
    }

    /// Makes room for a tag of that name, where nobody carries the one that was called so.
    void forgetUnused(String tag) {
        sql.sql("""
                        delete from tag
                         where workspace_id = ?
                           and name_key = ?
                           and not exists (
                               select 1
                                 from contact_tag ct
                                where ct.tag_id = tag.id)
                        """).params(workspace(), TagKey.of(tag)).update();
    }

    /// Gives a tag the colour of another, where it has none of its own.
    void paintLike(String model, String tag) {
        sql.sql("""
                        update tag
                           set colour = (select m.colour from tag m where m.workspace_id = ? and m.name_key = ?)
                         where workspace_id = ?
                           and name_key = ?
                           and colour is null
                        """)
                .params(workspace(), TagKey.of(model), workspace(), TagKey.of(tag))
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
