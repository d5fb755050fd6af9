package app.kith.nurture.reminders;

import app.kith.accounts.UserId;
import app.kith.accounts.Workspaces;
import app.kith.nurture.reminders.Reminder.Kind;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The rows of what the bell tells. Plain SQL; every statement names the workspace and the user.
@Repository
@Transactional
class ReminderRows {
    private static final int MAX_TITLE = 500;

    private final JdbcClient sql;
    private final AddressBook people;
    private final Workspaces workspaces;

    ReminderRows(JdbcClient sql, AddressBook people, Workspaces workspaces) {
        this.sql = sql;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// Something to tell.
    ///
    /// @param source names it for ever, so that it is told once
    record Told(
            String source,
            Kind kind,
            String title,
            String path,
            @Nullable ContactId contact) {}

    /// Until when a user has been told.
    record Look(LocalDate day, Instant at) {}

    private record Row(
            UUID id,
            Kind kind,
            String title,
            String path,
            @Nullable ContactId contact,
            LocalDate on,
            boolean read) {}

    @Transactional(readOnly = true)
    Optional<Look> lastLook(UserId user) {
        return sql.sql("select on_day, looked_at from reminder_look where workspace_id = ? and user_id = ?")
                .params(workspace(), user.value())
                .query((row, number) -> new Look(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Adds what has not been told before.
    void add(UserId user, List<Told> news, Instant now) {
        if (news.isEmpty()) {
            return;
        }
        var known = new HashSet<>(
                sql.sql("select source from reminder where workspace_id = ? and user_id = ? and source = any(?)")
                        .params(
                                workspace(),
                                user.value(),
                                news.stream().map(Told::source).toArray(String[]::new))
                        .query(String.class)
                        .list());
        for (var one : news) {
            if (known.add(one.source())) {
                insert(user, one, now);
            }
        }
    }

    /// Tells how much is due on a day, in one line: anew where it has become more, else only with other words.
    void due(UserId user, LocalDate day, int number, String title, Instant now) {
        var of = "due-" + day + "-";
        var told = sql
                .sql("select source from reminder where workspace_id = ? and user_id = ? and source like ?")
                .params(workspace(), user.value(), of + "%")
                .query(String.class)
                .stream()
                .collect(Collectors.toMap(source -> Integer.parseInt(source.substring(of.length())), source -> source));
        var before = told.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        var last = told.remove(before);
        told.values().forEach(source -> drop(user, source)); // of windows that counted at the same moment
        if (number == before) return;
        if (last != null && number > 0 && number < before) {
            sql.sql("update reminder set source = ?, title = ? where workspace_id = ? and user_id = ? and source = ?")
                    .params(of + number, title, workspace(), user.value(), last)
                    .update();
            return;
        }
        if (last != null) drop(user, last);
        if (number > 0) insert(user, new Told(of + number, Reminder.Kind.DUE, title, "tasks", null), now);
    }

    private void drop(UserId user, String source) {
        sql.sql("delete from reminder where workspace_id = ? and user_id = ? and source = ?")
                .params(workspace(), user.value(), source)
                .update();
    }

    private void insert(UserId user, Told one, Instant now) {
        var title =
                one.title().length() <= MAX_TITLE ? one.title() : one.title().substring(0, MAX_TITLE);
        var contact = one.contact();
        sql.sql("""
                        insert into reminder (id, workspace_id, user_id, source, kind, title, path, contact_id, created_at)
                        values (:id, :workspace, :user, :source, :kind, :title, :path, :contact, :now)
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("workspace", workspace())
                .param("user", user.value())
                .param("source", one.source())
                .param("kind", one.kind().name())
                .param("title", title)
                .param("path", one.path())
                .param("contact", contact == null ? null : contact.value(), Types.OTHER)
                .param("now", ReminderChoices.utc(now))
                .update();
    }

    /// Notes that a user has been told until now, and forgets what is old.
    void looked(UserId user, LocalDate day, Instant now, Instant old) {
        sql.sql("delete from reminder where workspace_id = ? and user_id = ? and created_at < ?")
                .params(workspace(), user.value(), ReminderChoices.utc(old))
                .update();
        var changed = sql.sql(
                        "update reminder_look set on_day = ?, looked_at = ? where workspace_id = ? and user_id = ?")
                .params(day, ReminderChoices.utc(now), workspace(), user.value())
                .update();
        if (changed == 0) {
            sql.sql("insert into reminder_look (workspace_id, user_id, on_day, looked_at) values (?, ?, ?, ?)")
                    .params(workspace(), user.value(), day, ReminderChoices.utc(now))
                    .update();
        }
    }

    @Transactional(readOnly = true)
    int unread(UserId user) {
        return sql.sql("""
                        select count(*)
                          from reminder r
                          left join contact c on c.id = r.contact_id
                         where r.workspace_id = ? and r.user_id = ? and r.read_at is null and c.binned_at is null
                        """)
                .params(workspace(), user.value())
                .query(Integer.class)
                .single();
    }

    /// Nothing of whoever is in the bin.
    @Transactional(readOnly = true)
    List<Reminder> latest(UserId user, int limit) {
        var zone = workspaces.zone();
        var found = sql.sql("""
                        select r.id, r.kind, r.title, r.path, r.contact_id, r.created_at, r.read_at
                          from reminder r
                          left join contact c on c.id = r.contact_id
                         where r.workspace_id = ? and r.user_id = ? and c.binned_at is null
                         order by r.created_at desc, r.id
                         fetch first ? rows only
                        """)
                .params(workspace(), user.value(), limit)
                .query((row, number) -> {
                    var contact = row.getObject(5, UUID.class);
                    return new Row(
                            row.getObject(1, UUID.class),
                            Kind.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            contact == null ? null : new ContactId(contact),
                            row.getObject(6, OffsetDateTime.class)
                                    .atZoneSameInstant(zone)
                                    .toLocalDate(),
                            row.getObject(7) != null);
                })
                .list();
        var refs = people.refs(found.stream()
                .map(Row::contact)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(row -> new Reminder(
                        row.id(),
                        row.kind(),
                        row.title(),
                        row.path(),
                        row.contact() == null ? null : refs.get(row.contact()),
                        row.on(),
                        row.read()))
                .toList();
    }

    void mark(UserId user, UUID reminder, @Nullable Instant read) {
        sql.sql("update reminder set read_at = :read where workspace_id = :workspace and user_id = :user and id = :id")
                .param("read", read == null ? null : ReminderChoices.utc(read), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("workspace", workspace())
                .param("user", user.value())
                .param("id", reminder)
                .update();
    }

    void readAll(UserId user, Instant now) {
        sql.sql("update reminder set read_at = ? where workspace_id = ? and user_id = ? and read_at is null")
                .params(ReminderChoices.utc(now), workspace(), user.value())
                .update();
    }

    private UUID workspace() {
        return workspaces.current().value();
    }
}
