package app.kith.exchange.archive;

import app.kith.accounts.SignedIn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether there is room for an archive, which brings accounts and workspaces of its own: where there are
/// none at all, or only those of the one who restores it, with nothing in them yet. Nobody else's may ever be
/// touched, so a Kith that others use has no room.
final class RoomForAll {
    private static final String SOMEBODY =
            "There is somebody in this Kith already. An archive is restored into an empty one.";
    private static final String OTHERS =
            "Others have an account in this Kith. An archive is restored only where you are alone.";

    private static final List<String> WHAT_IS_THERE = List.of("contact", "interaction", "nurture_task");

    private final Connection connection;

    RoomForAll(Connection connection) {
        this.connection = connection;
    }

    /// Whoever signs up meanwhile waits until the transaction ends.
    void keepOthersOut() throws SQLException {
        try (var statement = connection.createStatement();
                var gate = statement.executeQuery("select id from sign_up_gate for update")) {
            gate.next();
        }
    }

    /// Why there is none, in a sentence.
    Optional<String> objection(@Nullable SignedIn owner) throws SQLException {
        if (owner == null) {
            return count("workspace") + count("app_user") == 0 ? Optional.empty() : Optional.of(SOMEBODY);
        }
        if (count("workspace") != 1 || count("app_user") != 1) return Optional.of(OTHERS);
        if (!isOwner(owner)) return Optional.of(SOMEBODY);
        for (var table : WHAT_IS_THERE) if (count(table) > 0) return Optional.of(SOMEBODY);
        return Optional.empty();
    }

    private long count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from (select 1 from %s limit 2) few".formatted(table))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean isOwner(SignedIn owner) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select count(*) from membership where user_id = ? and workspace_id = ? and role = 'OWNER'")) {
            statement.setObject(1, owner.user().value());
            statement.setObject(2, owner.workspace().value());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1) == 1;
            }
        }
    }

    /// Takes away the account and the workspace that give way.
    ///
    /// @return the hash of the password by which to get in, if there is to be one
    @Nullable
    String giveWay(WayIn wayIn) throws SQLException {
        var owner = wayIn.instead();
        if (owner == null) return wayIn.passwordHash();
        var password = password(owner.user().value());
        delete("workspace", owner.workspace().value());
        delete("app_user", owner.user().value());
        return wayIn.passwordHash() == null ? password : wayIn.passwordHash();
    }

    private String password(UUID user) throws SQLException {
        try (var statement = connection.prepareStatement("select password_hash from app_user where id = ?")) {
            statement.setObject(1, user);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void delete(String table, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("delete from %s where id = ?".formatted(table))) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    /// Gives an account of the archive its password.
    void letIn(@Nullable UUID account, @Nullable String passwordHash) throws SQLException {
        if (account == null || passwordHash == null) return;
        try (var statement = connection.prepareStatement("update app_user set password_hash = ? where id = ?")) {
            statement.setString(1, passwordHash);
            statement.setObject(2, account);
            if (statement.executeUpdate() != 1) {
                throw new UnreadableArchive("Nobody in this archive could sign in. Nothing of it was brought in.");
            }
        }
    }
}
