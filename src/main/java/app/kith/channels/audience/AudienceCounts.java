package app.kith.channels.audience;

import app.kith.accounts.Workspaces;
import app.kith.channels.ChannelKind;
import app.kith.channels.ChannelUse;
import app.kith.channels.OwnChannel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How many follow in each place, as counted on some days: one count a day. Plain SQL, which names the workspace.
@Service
@Transactional
public class AudienceCounts implements ChannelUse {
    private static final String COLUMNS = "select channel, name, on_day, followers from audience_count ";

    private final JdbcTemplate sql;
    private final Workspaces workspaces;

    AudienceCounts(JdbcTemplate sql, Workspaces workspaces) {
        this.sql = sql;
        this.workspaces = workspaces;
    }

    /// The latest count of each place, the largest first.
    @Transactional(readOnly = true)
    public List<AudienceCount> latest() {
        return sql.query(COLUMNS + """
                 where workspace_id = ?
                   and on_day = (select max(l.on_day)
                                   from audience_count l
                                  where l.workspace_id = audience_count.workspace_id
                                    and l.place_key = audience_count.place_key)
                 order by followers desc, place_key
                """, (row, number) -> count(row), workspace());
    }

    /// All counts of a place, oldest first.
    @Transactional(readOnly = true)
    public List<AudienceCount> of(Place place) {
        return sql.query(COLUMNS + """
                 where workspace_id = ?
                   and place_key = ?
                 order by on_day
                """, (row, number) -> count(row), workspace(), place.key());
    }

    /// All counts of all places since a day, oldest first.
    @Transactional(readOnly = true)
    public List<AudienceCount> since(LocalDate day) {
        return sql.query(COLUMNS + """
                 where workspace_id = ?
                   and on_day >= ?
                 order by on_day, place_key
                """, (row, number) -> count(row), workspace(), day);
    }

    /// Writes a count down, in the place of another of the same place and day.
    ///
    /// @return how the place was counted before, for [#restore]
    /// @throws IllegalArgumentException with the sentence, where the day is still to come
    public List<AudienceCount> record(AudienceCount count) {
        return record(count.place(), List.of(count));
    }

    /// Writes down what a file holds: a date and a number on each line.
    ///
    /// @return how the place was counted before, for [#restore]
    /// @throws IllegalArgumentException with a sentence that names the line; then nothing is written
    public List<AudienceCount> record(Place place, String file) {
        return record(place, CountsFile.read(file, place, workspaces.today()));
    }

    /// Writes many counts of a place down at once.
    ///
    /// @return how the place was counted before, for [#restore]
    /// @throws IllegalArgumentException with the sentence, where a day is still to come
    public List<AudienceCount> record(Place place, List<AudienceCount> counts) {
        var today = workspaces.today();
        if (counts.stream().anyMatch(count -> count.day().isAfter(today))) {
            throw new IllegalArgumentException("That day is still to come");
        }
        var before = of(place);
        var byDay = new LinkedHashMap<LocalDate, AudienceCount>();
        counts.forEach(count -> byDay.put(count.day(), count));
        sql.batchUpdate(
                "delete from audience_count where workspace_id = ? and place_key = ? and on_day = ?",
                byDay.keySet().stream()
                        .map(day -> new Object[] {workspace(), place.key(), day})
                        .toList());
        insert(byDay.values());
        return before;
    }

    /// Forgets these counts; one of the same place and day that says another number stays.
    ///
    /// @return how many there were
    public int forget(List<AudienceCount> counts) {
        return IntStream.of(sql.batchUpdate(
                        """
                        delete from audience_count
                         where workspace_id = ?
                           and place_key = ?
                           and on_day = ?
                           and followers = ?
                        """,
                        counts.stream()
                                .map(count ->
                                        new Object[] {workspace(), count.place().key(), count.day(), count.followers()})
                                .toList()))
                .sum();
    }

    /// Forgets all counts of a place.
    ///
    /// @return what they were, for [#restore]
    public List<AudienceCount> remove(Place place) {
        var before = of(place);
        sql.update("delete from audience_count where workspace_id = ? and place_key = ?", workspace(), place.key());
        return before;
    }

    /// Counts a place as it was counted before.
    public void restore(Place place, List<AudienceCount> before) {
        remove(place);
        insert(before);
    }

    @Override
    public Map<String, Long> handles() {
        return Map.of();
    }

    @Override
    public void renamed(String from, String to) {
        var before = of(new Place(ChannelKind.OWN, from));
        var after = new Place(ChannelKind.OWN, to);
        if (before.isEmpty() || OwnChannel.key(from).equals(OwnChannel.key(to))) {
            sql.update(
                    "update audience_count set name = ? where workspace_id = ? and place_key = ?",
                    to,
                    workspace(),
                    after.key());
            return;
        }
        remove(new Place(ChannelKind.OWN, from));
        record(
                after,
                before.stream()
                        .map(count -> new AudienceCount(after, count.day(), count.followers()))
                        .toList());
    }

    private void insert(Collection<AudienceCount> counts) {
        sql.batchUpdate(
                """
                insert into audience_count (id, workspace_id, channel, name, place_key, on_day, followers)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                counts.stream()
                        .map(count -> new Object[] {
                            UuidVersion7Strategy.INSTANCE.generateUuid(null),
                            workspace(),
                            count.place().channel().name(),
                            count.place().name(),
                            count.place().key(),
                            count.day(),
                            count.followers()
                        })
                        .toList());
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static AudienceCount count(ResultSet row) throws SQLException {
        return new AudienceCount(
                new Place(ChannelKind.valueOf(row.getString(1)), row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getLong(4));
    }
}
