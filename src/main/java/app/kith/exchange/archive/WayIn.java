package app.kith.exchange.archive;

import app.kith.accounts.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who gets in after a restore, where the archive has no passwords.
///
/// @param account whose of the archive's it is to be; null where everybody signs in as before
/// @param passwordHash of a new password; null to keep that of the account that gives way
/// @param instead whose account, with its empty workspace, gives way to the archive; null where there is none
public record WayIn(
        @Nullable UUID account,
        @Nullable String passwordHash,
        @Nullable SignedIn instead) {
    /// Everybody as the archive has it, into a Kith without accounts.
    public static final WayIn AS_BEFORE = new WayIn(null, null, null);
}
