package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is known by name in several places at once. Plain SQL, which names the workspace.
@Repository
@Transactional(readOnly = true)
public class KnownInPlaces {
    /// So many places are looked at together.
    public static final int MOST = 12;

    private final JdbcClient sql;
    private final Workspaces workspaces;

    KnownInPlaces(JdbcClient sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// Where somebody has a handle.
    ///
    /// @param ownChannel the name, in any spelling, where it is a channel that the workspace added
    public record Where(ChannelKind channel, @Nullable String ownChannel) {}

    /// How many people have a handle in exactly these places, for each set of them that anybody is in; a place
    /// is meant by its number in the list. One statement, which hands back at most one row for each set.
    ///
    /// @param places the first [#MOST] count
    public Map<Set<Integer>, Integer> together(List<Where> places) {
        var looked = places.subList(0, Math.min(MOST, places.size()));
        if (looked.isEmpty()) return Map.of();
        var sum = IntStream.range(0, looked.size())
                .mapToObj(at -> "max(case when %s then %d else 0 end)".formatted(isIn(at, looked.get(at)), 1 << at))
                .collect(Collectors.joining(" + "));
        var any = IntStream.range(0, looked.size())
                .mapToObj(at -> isIn(at, looked.get(at)))
                .collect(Collectors.joining(" or "));
        var params = new HashMap<String, Object>();
        params.put("workspace", workspaces.current().value());
        params.put("unknown", Circle.UNKNOWN.ordinal());
        for (var at = 0; at < looked.size(); at++) {
            params.put("p" + at, key(looked.get(at)));
        }
        return sql
                .sql("""
                        select k.places, count(*)
                          from (select h.contact_id, %s as places
                                  from contact_handle h
                                  join contact c on c.id = h.contact_id
                                 where h.workspace_id = :workspace
                                   and c.binned_at is null
                                   and c.merged_into is null
                                   and c.circle <> :unknown
                                   and (%s)
                                 group by h.contact_id) k
                         group by k.places
                        """.formatted(sum, any))
                .params(params)
                .query((row, number) -> Map.entry(set(row.getInt(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// People with a handle in each of these places whom one hardly knows: nothing was logged with them, or so
    /// little that they are not even cool. Those of whom most is known come first, since with them it begins
    /// most easily. One statement.
    ///
    /// @param each so many of each place
    /// @return by the number of the place
    public Map<Integer, List<ContactId>> hardlyKnown(List<Where> places, int each) {
        if (places.isEmpty()) return Map.of();
        var keys = places.stream().map(KnownInPlaces::key).toList();
        var found = new HashMap<Integer, List<ContactId>>();
        sql.sql("""
                select k.place, k.id
                  from (select p.place, p.id, row_number() over (
                                 partition by p.place order by p.known_things desc, p.id) as rank_in_place
                          from (select distinct coalesce(lower(h.own_channel), h.channel) as place,
                                       c.id,
                                       c.known_things
                                  from contact_handle h
                                  join contact c on c.id = h.contact_id
                                 where h.workspace_id = :workspace
                                   and c.binned_at is null
                                   and c.merged_into is null
                                   and c.let_go_on is null
                                   and c.circle <> :unknown
                                   and (c.score is null or c.score < :hardly)
                                   and coalesce(lower(h.own_channel), h.channel) in (:places)) p) k
                 where k.rank_in_place <= :each
                 order by k.place, k.rank_in_place
                """)
                .param("workspace", workspaces.current().value())
                .param("unknown", Circle.UNKNOWN.ordinal())
                .param("hardly", Band.COOL.from())
                .param("places", keys)
                .param("each", each)
                .query(row -> {
                    found.computeIfAbsent(keys.indexOf(row.getString(1)), place -> new ArrayList<>())
                            .add(new ContactId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    private static String isIn(int at, Where place) {
        return (place.ownChannel() == null ? "h.channel = :p" : "lower(h.own_channel) = :p") + at;
    }

    private static String key(Where place) {
        return place.ownChannel() == null
                ? place.channel().name()
                : place.ownChannel().toLowerCase(Locale.ROOT);
    }

    private static Set<Integer> set(int mask) {
        var places = new HashSet<Integer>();
        for (var at = 0; at < MOST; at++) {
            if ((mask & (1 << at)) != 0) places.add(at);
        }
        return Set.copyOf(places);
    }
}
