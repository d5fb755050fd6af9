package app.kith.people;

import app.kith.accounts.Workspaces;
import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
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
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;
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
    private static final int ASKED = 5_000;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;
    private final NewRows rows;
    private final Workspaces workspaces;
    private final ApplicationEventPublisher events;

    ContactKeys(
            JdbcClient sql, JdbcTemplate jdbc, NewRows rows, Workspaces workspaces, ApplicationEventPublisher events) {
        this.rows = rows;
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

    private record Key(UUID contact, Kind kind, long hash) {
        boolean isSameAs(Key other) {
            return kind == other.kind && hash == other.hash;
        }
    }

    /// Keys of people, gathered to be written in one go.
    public static final class Gathered {
        private final List<Key> keys = new ArrayList<>();

        /// Adds those of a person.
        ///
        /// @param company where they work, if that is known
        /// @param handles where they are reached, in the form that is compared
        public void add(ContactId id, String name, @Nullable String company, Collection<Handled> handles) {
            keys.addAll(ContactKeys.keys(id, name, company, handles));
        }
    }

    /// A handle as it is compared.
    ///
    /// @param ownChannel the name of the channel where it is one of the workspace's own
    public record Handled(Address address, @Nullable String ownChannel) {}

    /// Writes the keys of people who have none yet.
    public void write(Map<ContactId, ContactDetails> people) {
        var region = workspaces.settings().region();
        var gathered = new Gathered();
        people.forEach((id, person) -> gathered.add(
                id,
                person.name(),
                person.company(),
                person.handles().stream()
                        .map(handle -> new Handled(
                                handle.address(region),
                                handle.channel() == ChannelKind.OWN ? handle.channelName() : null))
                        .toList()));
        write(gathered);
    }

    /// Writes the keys of people who have none yet. The more of them at once, the less each costs: they are written in
    /// the order of their index, of which fewer make for the same pages.
    public void write(Gathered gathered) {
        var keys = gathered.keys;
        if (keys.isEmpty()) {
            return;
        }
        keys.sort(Comparator.comparing(Key::kind).thenComparingLong(Key::hash));
        var firsts = firsts(keys);
        var known = new HashMap<Long, Optional<Key>>();
        for (int from = 0; from < firsts.size(); from += ASKED) {
            known.putAll(known(firsts.subList(from, Math.min(from + ASKED, firsts.size()))));
        }
        var alone = new ArrayList<Key>();
        var shared = new ArrayList<Key>();
        for (int i = 0; i < keys.size(); i++) {
            var isShared = isSame(keys, i, i - 1)
                    || isSame(keys, i, i + 1)
                    || known.containsKey(keys.get(i).hash());
            (isShared ? shared : alone).add(keys.get(i));
        }
        insert(alone, false);
        insert(shared, true);
        share(known.values());
        events.publishEvent(new PeopleChanged());
    }

    private static boolean isSame(List<Key> keys, int one, int other) {
        return other >= 0 && other < keys.size() && keys.get(one).isSameAs(keys.get(other));
    }

    /// One of each that are the same, of sorted ones.
    private static List<Key> firsts(List<Key> keys) {
        return IntStream.range(0, keys.size())
                .filter(i -> !isSame(keys, i, i - 1))
                .mapToObj(keys::get)
                .toList();
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

    private static Set<Key> keys(ContactId id, String written, @Nullable String company, Collection<Handled> handles) {
        var keys = new HashSet<Key>();
        for (var handle : handles) {
            var channel = handle.address().channel();
            var address = handle.address().key();
            switch (channel) {
                case WEBSITE, BLOG, IN_PERSON -> {}
                case PHONE -> keys.add(key(id, Kind.PHONE, address));
                case OWN -> keys.add(key(id, Kind.HANDLE, own(handle)));
                default -> keys.add(key(id, Kind.HANDLE, channel + "\n" + address));
            }
        }
        var name = SearchText.fold(written);
        if (company != null) {
            keys.add(key(id, Kind.WORK, name + "\n" + SearchText.fold(company)));
        }
        keys.add(key(id, Kind.NAME, name.isEmpty() ? written : name));
        NameSound.of(written).forEach(sound -> keys.add(key(id, Kind.SOUND, sound)));
        return keys;
    }

    private static String own(Handled handle) {
        var key = handle.address().key();
        return SearchText.fold(String.valueOf(handle.ownChannel())) + "\n"
                + key.substring(key.indexOf(Address.PART) + 1);
    }

    private static Key key(ContactId id, Kind kind, String text) {
        var bytes = (kind + "\n" + text).getBytes(StandardCharsets.UTF_8);
        return new Key(id.value(), kind, MurmurHash3.hash128x64(bytes)[0]);
    }

    /// Those of these keys that somebody has: the key of whoever had it alone so far, or none where it is
    /// shared already. Each is asked for by the beginning of the index, without which H2 walks through the
    /// workspace.
    private Map<Long, Optional<Key>> known(List<Key> distinct) {
        var known = new HashMap<Long, Optional<Key>>();
        var kinds = distinct.stream().map(key -> key.kind().ordinal()).toArray(Integer[]::new);
        var hashes = distinct.stream().map(Key::hash).toArray(Long[]::new);
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

    private void insert(List<Key> keys, boolean areShared) {
        var workspace = workspace();
        rows.write("contact_key", List.of("contact_id", "kind", "key_hash", "workspace_id", "shared"), keys, key ->
                new Object[] {key.contact(), key.kind().ordinal(), key.hash(), workspace, areShared});
    }

    /// Marks those who had one of these keys alone until now, found by the whole index.
    private void share(Collection<Optional<Key>> known) {
        var workspace = workspace();
        jdbc.batchUpdate("""
                update contact_key
                   set shared = true
                 where workspace_id = ?
                   and shared = false
                   and kind = ?
                   and key_hash = ?
                   and contact_id = ?
                """, known.stream().flatMap(Optional::stream).toList(), BATCH, (row, key) -> {
            row.setObject(1, workspace);
            row.setInt(2, key.kind().ordinal());
            row.setLong(3, key.hash());
            row.setObject(4, key.contact());
        });
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
