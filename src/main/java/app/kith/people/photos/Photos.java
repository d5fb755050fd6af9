package app.kith.people.photos;

import app.kith.accounts.Workspaces;
import app.kith.people.ContactId;
import app.kith.people.ContactsForgotten;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The photos of people. The same photo is kept once in a workspace, whoever shows it; one that nobody shows
/// any more stays as long as its removal can be undone.
@Service
public class Photos {
    /// The largest file that is looked at, in bytes.
    public static final int MAX_BYTES = PhotoReader.MAX_BYTES;

    private static final Duration KEPT_UNUSED = Duration.ofDays(30);
    private static final String IS_SHOWN = """
            exists (select 1
                      from contact c
                     where c.workspace_id = contact_photo.workspace_id
                       and c.portrait = 'photo:' || contact_photo.hash)
            """;

    private final JdbcClient sql;
    private final Workspaces workspaces;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Photos(JdbcClient sql, Workspaces workspaces, Clock clock, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.sql = sql;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A photo as a browser gets it.
    ///
    /// @param mediaType `image/jpeg` or `image/png`
    public record Picture(String mediaType, byte[] content) {}

    /// Checks a file and keeps the photo in it. It is shown once a person's portrait names it.
    ///
    /// @param whose the person it is of, if they are written down already
    /// @return its name
    /// @throws UnusablePhoto when it is too large, broken, or no picture; the message is for the user
    /// @throws IOException when the file does not arrive
    public PhotoName keep(InputStream file, @Nullable ContactId whose) throws UnusablePhoto, IOException {
        var portrait = Portrait.of(PhotoReader.square(file.readNBytes(PhotoReader.MAX_BYTES + 1)));
        // only now: a file may take long to arrive, and a connection would wait for it
        transaction.executeWithoutResult(status -> keep(portrait, whose));
        return portrait.name();
    }

    private void keep(Portrait portrait, @Nullable ContactId whose) {
        var kept = sql.sql("""
                        update contact_photo
                           set unused_since = null,
                               contact_id = coalesce(:contact, contact_id)
                         where workspace_id = :workspace
                           and hash = :hash
                        """)
                .param("contact", of(whose))
                .param("workspace", workspace())
                .param("hash", portrait.name().hash())
                .update();
        if (kept == 0) {
            sql.sql("""
                            insert into contact_photo (workspace_id, hash, media_type, large, small, contact_id, added_at)
                            values (:workspace, :hash, :type, :large, :small, :contact, :now)
                            """)
                    .param("workspace", workspace())
                    .param("hash", portrait.name().hash())
                    .param("type", portrait.mediaType())
                    .param("large", portrait.large())
                    .param("small", portrait.small())
                    .param("contact", of(whose))
                    .param("now", at(Instant.now(clock)))
                    .update();
        }
    }

    /// A photo of this workspace, in the smallest size that is not smaller than this width where there is one.
    ///
    /// @param width in pixels
    @Transactional(readOnly = true)
    public Optional<Picture> find(PhotoName name, int width) {
        return sql.sql("select media_type, %s from contact_photo where workspace_id = :workspace and hash = :hash"
                        .formatted(width <= Portrait.SMALL ? "small" : "large"))
                .param("workspace", workspace())
                .param("hash", name.hash())
                .query((row, number) -> new Picture(row.getString(1), row.getBytes(2)))
                .optional();
    }

    /// These photos of this workspace as far as it has them, as [#find], in one statement.
    @Transactional(readOnly = true)
    public Map<PhotoName, Picture> findAll(Collection<PhotoName> names, int width) {
        var pictures = new HashMap<PhotoName, Picture>();
        if (names.isEmpty()) return pictures;
        sql.sql("select hash, media_type, %s from contact_photo where workspace_id = :workspace and hash in (:hashes)"
                        .formatted(width <= Portrait.SMALL ? "small" : "large"))
                .param("workspace", workspace())
                .param("hashes", names.stream().map(PhotoName::hash).distinct().toList())
                .query(row -> {
                    pictures.put(new PhotoName(row.getString(1)), new Picture(row.getString(2), row.getBytes(3)));
                });
        return pictures;
    }

    /// Notes whose photos are whose, and clears away those that nobody has shown for [#KEPT_UNUSED]. Runs
    /// once a day.
    @Transactional
    public void clearUnused() {
        var now = Instant.now(clock);
        sql.sql("""
                        update contact_photo
                           set unused_since = null,
                               contact_id = (select c.id
                                               from contact c
                                              where c.workspace_id = contact_photo.workspace_id
                                                and c.portrait = 'photo:' || contact_photo.hash
                                              order by c.updated_at desc
                                              limit 1)
                         where workspace_id = :workspace
                           and (unused_since is not null or contact_id is null)
                           and %s
                        """.formatted(IS_SHOWN)).param("workspace", workspace()).update();
        sql.sql("""
                        update contact_photo
                           set unused_since = :now
                         where workspace_id = :workspace
                           and unused_since is null
                           and not %s
                        """.formatted(IS_SHOWN))
                .param("now", at(now))
                .param("workspace", workspace())
                .update();
        sql.sql("delete from contact_photo where workspace_id = :workspace and unused_since < :before and not %s"
                        .formatted(IS_SHOWN))
                .param("before", at(now.minus(KEPT_UNUSED)))
                .param("workspace", workspace())
                .update();
    }

    /// With people, their photos are erased, those they showed and those they once had; not where somebody
    /// else shows the same.
    @EventListener
    @Transactional
    public void on(ContactsForgotten event) {
        var forgotten = event.contacts().stream().map(ContactId::value).toList();
        sql.sql("""
                        delete from contact_photo
                         where workspace_id = :workspace
                           and (contact_id in (:forgotten)
                                or exists (select 1
                                             from contact mine
                                            where mine.workspace_id = contact_photo.workspace_id
                                              and mine.id in (:forgotten)
                                              and mine.portrait = 'photo:' || contact_photo.hash))
                           and not exists (select 1
                                             from contact c
                                            where c.workspace_id = contact_photo.workspace_id
                                              and c.portrait = 'photo:' || contact_photo.hash
                                              and c.id not in (:forgotten))
                        """)
                .param("workspace", workspace())
                .param("forgotten", forgotten)
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }

    private static @Nullable UUID of(@Nullable ContactId contact) {
        return contact == null ? null : contact.value();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
