package app.kith.accounts;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The workspaces, and which of them this thread works in.
@Service
public class Workspaces {
    private final WorkspaceRepository workspaces;
    private final EntityManager entities;
    private final JdbcClient sql;
    private final UserRepository users;
    private final CurrentWorkspace current;
    private final Remembered remembered;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final OfThisTransaction<SettingsRead> read = new OfThisTransaction<>();

    Workspaces(
            WorkspaceRepository workspaces,
            EntityManager entities,
            JdbcClient sql,
            UserRepository users,
            CurrentWorkspace current,
            Remembered remembered,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workspaces = workspaces;
        this.entities = entities;
        this.sql = sql;
        this.users = users;
        this.current = current;
        this.remembered = remembered;
        this.events = events;
        this.clock = clock;
    }

    /// The workspace this thread works in.
    ///
    /// @throws IllegalStateException when nobody is signed in and no job runs
    public WorkspaceId current() {
        return current.id().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /// Who works in the current workspace, by name.
    @Transactional(readOnly = true)
    public List<Member> members() {
        return remembered.orElse("members", () -> users.membersOf(current()));
    }

    /// The user who is signed in; nobody while a job runs.
    public Optional<UserId> user() {
        return current.user();
    }

    /// Runs the work in that workspace, whoever is signed in. Must begin outside a transaction, since a
    /// transaction keeps to the workspace it began in.
    public <T> T inWorkspace(WorkspaceId id, Supplier<T> work) {
        return ScopedValue.where(CurrentWorkspace.OF_JOB, id).call(work::get);
    }

    /// Runs the work in that workspace, as the other method of this name.
    public void inWorkspace(WorkspaceId id, Runnable work) {
        ScopedValue.where(CurrentWorkspace.OF_JOB, id).run(work);
    }

    @Transactional(readOnly = true)
    public List<WorkspaceId> all() {
        return workspaces.ids().stream().map(WorkspaceId::new).toList();
    }

    /// No transaction begins here, nor for what follows from the settings: all that is done asks for them, and they are
    /// read by one statement.
    public WorkspaceSettings settings() {
        return remembered.orElse("settings", this::settingsNow);
    }

    /// Changes the settings and publishes [WorkspaceChanged].
    @Transactional
    public void change(WorkspaceSettings settings) {
        var workspace = found();
        var before = workspace.settings();
        workspace.change(settings);
        entities.flush();
        read.set(new SettingsRead(workspace.id(), settings));
        events.publishEvent(new WorkspaceChanged(workspace.id(), before, settings));
    }

    public ZoneId zone() {
        return settings().zone();
    }

    /// Today's date where the workspace is.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /// Creates an empty workspace. Signing up does this together with its owner.
    @Transactional
    WorkspaceId open(WorkspaceSettings settings) {
        return workspaces.save(new Workspace(settings, Instant.now(clock))).id();
    }

    /// Once in a transaction.
    private WorkspaceSettings settingsNow() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return read();
        var workspace = current();
        var known = read.get();
        if (known != null && known.workspace().equals(workspace)) return known.settings();
        var settings = read();
        read.set(new SettingsRead(workspace, settings));
        return settings;
    }

    /// The settings as a transaction goes by them.
    private record SettingsRead(WorkspaceId workspace, WorkspaceSettings settings) {}

    /// Not through the entity: every log of an interaction asks, and finding it took an eighth of that.
    private WorkspaceSettings read() {
        return sql.sql("select name, time_zone, pace_days, region from workspace where id = ?")
                .params(current().value())
                .query((row, number) -> new WorkspaceSettings(
                        row.getString(1), ZoneId.of(row.getString(2)), row.getInt(3), row.getString(4)))
                .optional()
                .orElseThrow(WorkspaceGone::new);
    }

    private Workspace found() {
        return workspaces.findById(current()).orElseThrow(WorkspaceGone::new);
    }
}
