package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.MurmurHash3;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps, for each person, what two entries of one person are likely to share, see [Kind]. Where a key is
/// somebody else's already, both rows are marked as shared: whoever looks for duplicates reads those alone,
/// and never has to compare everybody with everybody.
///
/// Two people written at the very same moment do not see each other, and are found with the next edit of
/// either.
@Component
public class ContactKeys {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;

    ContactKeys(JdbcClient sql, JdbcTemplate jdbc, Workspaces workspaces, ApplicationEventPublisher events) {
        this.events = events;
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
        var known = known(keys);
        insert(keys, key -> owners.getOrDefault(key.hash(), 0) > 1 || known.containsKey(key.hash()));
        share(known.values());
        events.publishEvent(new PeopleChanged());
    }

    /// Writes the keys of people of this workspace anew.
    void rewrite(Map<ContactId, ContactDetails> people) {
        // without the workspace, through which H2 would walk
        jdbc.batchUpdate(
                "delete from contact_key where contact_id = ?",
                people.keySet(),
                BATCH,
                (row, id) -> row.setObject(1, id.value()));
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

    /// Those of these keys that somebody has: the key of whoever had it alone so far, or none where it is
    /// shared already. Each is asked for by the beginning of the index, without which H2 walks through the
    /// workspace.
    private Map<Long, Optional<Key>> known(Collection<Key> keys) {
        var known = new HashMap<Long, Optional<Key>>();
        var distinct = keys.stream()
                .collect(Collectors.toMap(Key::hash, Key::kind, (one, same) -> one))
                .entrySet();
        var kinds = distinct.stream().map(key -> key.getValue().ordinal()).toArray(Integer[]::new);
        var hashes = distinct.stream().map(Map.Entry::getKey).toArray(Long[]::new);
        sql.sql("""
                select wanted.kind,
                       wanted.hash,
                       (select k.contact_id
                          from contact_key k
                         where k.workspace_id = ?
                           and k.shared = false
                           and k.kind = wanted.kind
                           and k.key_hash = wanted.hash
                         fetch first row only),
                       exists (select 1
                                 from contact_key k
                                where k.workspace_id = ?
                                  and k.shared = true
                                  and k.kind = wanted.kind
                                  and k.key_hash = wanted.hash)
                  from unnest(cast(? as smallint array), cast(? as bigint array)) as wanted (kind, hash)
                """).params(workspace(), workspace(), kinds, hashes).query(row -> {
            var hash = row.getLong(2);
            var alone = row.getObject(3, UUID.class);
            if (alone != null) {
                known.put(hash, Optional.of(new Key(alone, Kind.values()[row.getInt(1)], hash)));
            } else if (row.getBoolean(4)) {
                known.put(hash, Optional.empty());
            }
        });
        return known;
    }

    private void insert(List<Key> keys, Predicate<Key> isShared) {
        var workspace = workspace();
        // in the order of the index, so that its pages are changed one after the other
        keys.sort(Comparator.comparing(isShared::test).thenComparing(Key::kind).thenComparing(Key::hash));
        jdbc.batchUpdate(
                "insert into contact_key (contact_id, kind, key_hash, workspace_id, shared) values (?, ?, ?, ?, ?)",
                keys,
                BATCH,
                (row, key) -> {
                    row.setObject(1, key.contact());
                    row.setInt(2, key.kind().ordinal());
                    row.setLong(3, key.hash());
                    row.setObject(4, workspace);
                    row.setBoolean(5, isShared.test(key));
                });
    }

    /// Marks those who had one of these keys alone until now.
    private void share(Collection<Optional<Key>> known) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                update contact_key
                   set shared = true
                 where contact_id = ?
                   and kind = ?
                   and key_hash = ?
                   and workspace_id = ?
                """, known.stream().flatMap(Optional::stream).toList(), BATCH, (row, key) -> {
            row.setObject(1, key.contact());
            row.setInt(2, key.kind().ordinal());
            row.setLong(3, key.hash());
            row.setObject(4, workspace);
        });
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
