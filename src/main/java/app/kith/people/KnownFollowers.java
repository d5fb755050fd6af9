package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is known by name on which channel. Plain SQL, which names the workspace.
@Repository
@Transactional(readOnly = true)
public class KnownFollowers {
    private final JdbcClient sql;
    private final Workspaces workspaces;

    KnownFollowers(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// People with a handle on one channel.
    ///
    /// @param ownChannel the lower-case name where it is one that the workspace added
    /// @param warm how many of them are warm or bright
    public record OnChannel(ChannelKind channel, @Nullable String ownChannel, int people, int warm) {}

    /// How many are known on each channel where somebody is.
    public List<OnChannel> byChannel() {
        return sql.sql("""
                select h.channel, lower(h.own_channel), count(distinct c.id),
                       count(distinct case when c.score >= :warm then c.id end)
                  from contact_handle h
                  join contact c on c.id = h.contact_id
                 where h.workspace_id = :workspace
                   and c.binned_at is null
                   and c.merged_into is null
                   and c.circle <> :unknown
                 group by h.channel, lower(h.own_channel)
                """)
                .param("warm", Band.WARM.from())
                .param("workspace", workspaces.current().value())
                .param("unknown", Circle.UNKNOWN.ordinal())
                .query((row, number) -> new OnChannel(
                        ChannelKind.valueOf(row.getString(1)), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /// How many different people have a handle on any of these channels.
    ///
    /// @param ownChannels names of channels that the workspace added
    public int onAnyOf(Collection<ChannelKind> channels, Collection<String> ownChannels) {
        return onAnyOf(channels, ownChannels, "");
    }

    /// How many of those are warm or bright.
    public int warmOnAnyOf(Collection<ChannelKind> channels, Collection<String> ownChannels) {
        return onAnyOf(channels, ownChannels, "and c.score >= " + Band.WARM.from());
    }

    private int onAnyOf(Collection<ChannelKind> channels, Collection<String> ownChannels, String further) {
        if (channels.isEmpty() && ownChannels.isEmpty()) return 0;
        var kinds = channels.stream().map(Enum::name).toList();
        var names =
                ownChannels.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return sql.sql("""
                select count(distinct c.id)
                  from contact_handle h
                  join contact c on c.id = h.contact_id
                 where h.workspace_id = :workspace
                   and c.binned_at is null
                   and c.merged_into is null
                   and c.circle <> :unknown
                   and (h.channel in (:kinds) or lower(h.own_channel) in (:names))
                   %s
                """.formatted(further))
                .param("workspace", workspaces.current().value())
                .param("unknown", Circle.UNKNOWN.ordinal())
                .param("kinds", kinds.isEmpty() ? List.of("") : kinds)
                .param("names", names.isEmpty() ? List.of("") : names)
                .query(Integer.class)
                .single();
    }
}
