package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.digest.MurmurHash3;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps, for each person, what two entries of one person are likely to share, see [Kind]. Where a key is somebody
/// else's already, both rows are marked as shared: whoever looks for duplicates reads those alone, and never has to
/// compare everybody with everybody.
///
/// Two people written at the very same moment do not see each other, and are found with the next edit of either.
@Component
public class ContactKeys {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;

    ContactKeys(JdbcClient sql, JdbcTemplate jdbc, Workspaces workspaces) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.workspaces = workspaces;
    }

    /// What a key stands for, the strongest first.
    public enum Kind {
        /// a handle that is one person's: no page, which companies share, and no phone
        HANDLE,
        /// a phone, which households share
        PHONE,
        /// the name and the company
        WORK,
        NAME,
        /// how the name sounds, see [NameSound]
        SOUND
    }

    private record Key(UUID contact, Kind kind, long hash) {}

    /// Writes the keys of people who have none yet.
    public void write(Map<ContactId, ContactDetails> people) {
        if (people.isEmpty()) {
            return;
        }
        var region = workspaces.settings().region();
        var keys = new ArrayList<Key>();
        people.forEach((id, details) -> keys.addAll(keys(id, details, region)));
        var owners = new HashMap<Long, Integer>();
        keys.forEach(key -> owners.merge(key.hash(), 1, Integer::sum));
        var known = known(owners.keySet());
        insert(keys, owners, known.keySet());
        share(keys, known);
    }

    /// Writes the keys of people anew.
    public void rewrite(Map<ContactId, ContactDetails> people) {
        var workspace = workspace();
        jdbc.batchUpdate(
                "delete from contact_key where contact_id = ? and workspace_id = ?",
                people.keySet(),
                BATCH,
                (row, id) -> {
                    row.setObject(1, id.value());
                    row.setObject(2, workspace);
                });
        write(people);
    }

    private static Set<Key> keys(ContactId id, ContactDetails details, String region) {
        var keys = new HashSet<Key>();
        for (var handle : details.handles()) {
            var address = Address.of(handle.channel(), handle.written(), region).key();
            switch (handle.channel()) {
                case WEBSITE, BLOG, IN_PERSON -> {}
                case PHONE -> keys.add(key(id, Kind.PHONE, address));
                case OWN -> keys.add(key(id, Kind.HANDLE, SearchText.fold(handle.channelName()) + "\n" + address));
                default -> keys.add(key(id, Kind.HANDLE, handle.channel() + "\n" + address));
            }
        }
        var name = SearchText.fold(details.name());
        var company = details.company();
        if (company != null) {
            keys.add(key(id, Kind.WORK, name + "\n" + SearchText.fold(company)));
        }
        keys.add(key(id, Kind.NAME, name.isEmpty() ? details.name() : name));
        NameSound.of(details.name()).forEach(sound -> keys.add(key(id, Kind.SOUND, sound)));
        return keys;
    }

    private static Key key(ContactId id, Kind kind, String text) {
        var bytes = (kind + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return new Key(id.value(), kind, MurmurHash3.hash128x64(bytes)[0]);
    }

    /// Those of these keys that somebody has, and whether one of them was the only one so far. Joined for H2, listed
    /// for PostgreSQL: either would walk through the whole workspace for the other.
    private Map<Long, Boolean> known(Collection<Long> hashes) {
        var known = new HashMap<Long, Boolean>();
        var wanted = hashes.toArray(Long[]::new);
        sql.sql("""
                select wanted.hash,
                       exists (select 1
                                 from contact_key k
                                where k.workspace_id = ?
                                  and k.key_hash = wanted.hash
                                  and not k.shared)
                  from unnest(cast(? as bigint array)) as wanted (hash)
                 where exists (select 1
                                 from contact_key k
                                where k.workspace_id = ?
                                  and k.key_hash = wanted.hash)
                """).params(workspace(), wanted, workspace()).query(row -> {
            known.put(row.getLong(1), row.getBoolean(2));
        });
        return known;
    }

    private void insert(List<Key> keys, Map<Long, Integer> owners, Set<Long> known) {
        var workspace = workspace();
        jdbc.batchUpdate(
                "insert into contact_key (contact_id, kind, key_hash, workspace_id, shared) values (?, ?, ?, ?, ?)",
                keys,
                BATCH,
                (row, key) -> {
                    row.setObject(1, key.contact());
                    row.setInt(2, key.kind().ordinal());
                    row.setLong(3, key.hash());
                    row.setObject(4, workspace);
                    row.setBoolean(5, owners.getOrDefault(key.hash(), 0) > 1 || known.contains(key.hash()));
                });
    }

    /// Marks those who had one of these keys alone until now.
    private void share(List<Key> keys, Map<Long, Boolean> known) {
        var workspace = workspace();
        var alone = keys.stream()
                .filter(key -> known.getOrDefault(key.hash(), false))
                .map(key -> new Key(workspace, key.kind(), key.hash()))
                .distinct()
                .toList();
        jdbc.batchUpdate("""
                update contact_key
                   set shared = true
                 where workspace_id = ?
                   and shared = false
                   and kind = ?
                   and key_hash = ?
                """, alone, BATCH, (row, key) -> {
            row.setObject(1, workspace);
            row.setInt(2, key.kind().ordinal());
            row.setLong(3, key.hash());
        });
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
