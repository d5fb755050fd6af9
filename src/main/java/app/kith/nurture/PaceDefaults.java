package app.kith.nurture;

import app.kith.accounts.Workspaces;
import app.kith.engagement.CirclesChosen;
import app.kith.engagement.ScoresSettled;
import app.kith.people.Circle;
import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsTagged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.TagKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The paces of whoever has none of their own: by tag, by circle, or as often as one usually talks. They
/// follow when a default changes (where there are very many people soon after, see
/// [app.kith.engagement.Rescoring]), when people are tagged, put into a circle by hand or joined, and each
/// night with the scores, since a circle by rank and a usual gap change slowly.
@Service
@Transactional
public class PaceDefaults {
    private final JdbcClient sql;
    private final PaceRows rows;
    private final PaceFollowing following;
    private final Workspaces workspaces;

    PaceDefaults(JdbcClient sql, PaceRows rows, PaceFollowing following, Workspaces workspaces) {
        this.sql = sql;
        this.rows = rows;
        this.following = following;
        this.workspaces = workspaces;
    }

    /// All that are set: tags by name, then circles from the innermost, then the usual gap.
    @Transactional(readOnly = true)
    public List<PaceDefault> all() {
        return sql.sql("""
                        select d.id, d.source, t.name, d.circle, d.every_count, d.every_unit,
                               (select count(*)
                                  from cadence k join contact c on c.id = k.contact_id
                                 where k.default_id = d.id
                                   and c.binned_at is null)
                          from pace_default d left join tag t on t.id = d.tag_id
                         where d.workspace_id = :workspace
                         order by case d.source when 'TAG' then 1 when 'CIRCLE' then 2 else 3 end, t.name, d.circle
                        """)
                .param("workspace", workspace())
                .query((row, number) -> {
                    var source = PaceSource.valueOf(row.getString(2));
                    var circle = row.getObject(4, Integer.class);
                    return new PaceDefault(
                            row.getObject(1, UUID.class),
                            source,
                            row.getString(3),
                            circle == null ? null : Circle.values()[circle],
                            source == PaceSource.USUAL
                                    ? null
                                    : new Pace(row.getInt(5), Pace.Unit.valueOf(row.getString(6))),
                            row.getInt(7));
                })
                .list();
    }

    /// The default that a pace comes from; nothing for one's own.
    @Transactional(readOnly = true)
    public Optional<PaceDefault> of(PaceLine line) {
        var id = line.defaultId();
        return id == null
                ? Optional.empty()
                : all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Sets the pace of everybody who carries that tag; null takes it away. Of several tags the shortest pace
    /// holds.
    ///
    /// @throws IllegalArgumentException when nobody carries such a tag
    public void ofTag(String tag, @Nullable Pace pace) {
        var id = sql.sql("select id from tag where workspace_id = ? and name_key = ?")
                .params(workspace(), TagKey.of(tag.strip()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is tagged “%s”".formatted(tag.strip())));
        set(PaceSource.TAG, id, null, pace);
    }

    /// Sets the pace of everybody in that circle; null takes it away.
    ///
    /// @param circle one that is drawn: who is only known has no pace by default
    public void ofCircle(Circle circle, @Nullable Pace pace) {
        if (circle.compareTo(Circle.WIDER) > 0) {
            throw new IllegalArgumentException("Only the four circles can have a pace");
        }
        set(PaceSource.CIRCLE, null, circle.ordinal(), pace);
    }

    /// Whether whoever has no other pace is to keep the one they usually have.
    public void asUsual(boolean on) {
        set(PaceSource.USUAL, null, null, on ? Pace.days(1) : null); // the pace itself is each one's own
    }

    private void set(PaceSource source, @Nullable UUID tag, @Nullable Integer circle, @Nullable Pace pace) {
        if (pace == null) {
            one("delete from pace_default", source, tag, circle).update();
        } else if (change(source, tag, circle, pace) == 0) {
            sql.sql("""
                            insert into pace_default (id, workspace_id, source, tag_id, circle, every_count, every_unit)
                            values (:id, :workspace, :source, cast(:tag as uuid), cast(:circle as integer), :count, :unit)
                            """)
                    .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                    .param("workspace", workspace())
                    .param("source", source.name())
                    .param("tag", tag)
                    .param("circle", circle)
                    .param("count", pace.every())
                    .param("unit", pace.unit().name())
                    .update();
        }
        following.everybody();
    }

    /// Under the id it has, so that whoever follows it already stays as they are.
    private int change(PaceSource source, @Nullable UUID tag, @Nullable Integer circle, Pace pace) {
        return one("update pace_default set every_count = :count, every_unit = :unit", source, tag, circle)
                .param("count", pace.every())
                .param("unit", pace.unit().name())
                .update();
    }

    private JdbcClient.StatementSpec one(String what, PaceSource source, @Nullable UUID tag, @Nullable Integer circle) {
        return sql.sql(what + "\n" + """
                         where workspace_id = :workspace
                           and source = :source
                           and tag_id is not distinct from cast(:tag as uuid)
                           and circle is not distinct from cast(:circle as integer)
                        """)
                .param("workspace", workspace())
                .param("source", source.name())
                .param("tag", tag)
                .param("circle", circle);
    }

    @EventListener
    void on(ContactsTagged event) {
        follow(event.contacts());
    }

    @EventListener
    void on(CirclesChosen event) {
        follow(event.contacts());
    }

    @EventListener
    @Order(30)
    void on(ContactsMerged event) {
        follow(Set.of(event.kept(), event.merged()));
    }

    @EventListener
    @Order(30)
    void on(ContactsUnmerged event) {
        follow(Set.of(event.kept(), event.merged()));
    }

    @EventListener
    void on(ScoresSettled event) {
        if (rows.any()) following.everybody();
    }

    private void follow(Collection<ContactId> people) {
        following.these(people);
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
