package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How many follow the people one knows. Of somebody's channels the largest counts alone, since most who follow
/// somebody in two places are the same. Plain SQL, which names the workspace.
@Repository
@Transactional(readOnly = true)
public class OwnAudiences {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    OwnAudiences(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// The audiences of all who are known in some places.
    ///
    /// @param people of whom it is known how many follow them
    /// @param followers of all of these together
    public record Sum(int people, long followers) {
        public static final Sum NOTHING = new Sum(0, 0);
    }

    /// Somebody's largest audience.
    public record Largest(ChannelKind channel, @Nullable String ownChannel, long followers) {
        public String channelName() {
            return ownChannel == null ? channel.label() : ownChannel;
        }
    }

    /// The audiences of those who are known and have a handle in any of these places.
    public Sum in(Collection<KnownInPlaces.Where> places) {
        if (places.isEmpty()) return Sum.NOTHING;
        var kinds = places.stream()
                .filter(place -> place.ownChannel() == null)
                .map(place -> place.channel().name())
                .toList();
        var names = places.stream()
                .map(KnownInPlaces.Where::ownChannel)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return sql.sql("""
                select count(*), coalesce(sum(k.followers), 0)
                  from (select h.contact_id, max(cast(h.followers as bigint)) as followers
                          from contact_handle h
                          join contact c on c.id = h.contact_id
                         where h.workspace_id = :workspace
                           and h.followers is not null
                           and c.binned_at is null
                           and c.merged_into is null
                           and c.circle <> :unknown
                           and exists (select 1
                                         from contact_handle f
                                        where f.contact_id = h.contact_id
                                          and (f.channel in (:kinds) or lower(f.own_channel) in (:names)))
                         group by h.contact_id) k
                """)
                .param("workspace", workspaces.current().value())
                .param("unknown", Circle.UNKNOWN.ordinal())
                .param("kinds", kinds.isEmpty() ? List.of("") : kinds)
                .param("names", names.isEmpty() ? List.of("") : names)
                .query((row, number) -> new Sum(row.getInt(1), row.getLong(2)))
                .single();
    }

    /// The largest audience of each of these people, where one is known.
    public Map<ContactId, Largest> of(Collection<ContactId> people) {
        if (people.isEmpty()) return Map.of();
        var found = new HashMap<ContactId, Largest>();
        sql.sql("""
                select h.contact_id, h.channel, h.own_channel, h.followers
                  from contact_handle h
                 where h.workspace_id = :workspace
                   and h.followers is not null
                   and h.contact_id in (:people)
                 order by h.followers desc, h.id
                """)
                .param("workspace", workspaces.current().value())
                .param("people", people.stream().map(ContactId::value).toList())
                .query(row -> {
                    found.putIfAbsent(
                            new ContactId(row.getObject(1, UUID.class)),
                            new Largest(ChannelKind.valueOf(row.getString(2)), row.getString(3), row.getLong(4)));
                });
        return found;
    }
}
