package app.kith.accounts;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What somebody gives to begin with Kith.
///
/// @param zone the time zone in which "today" is meant
/// @param region the two-letter country for phone numbers written without a country code, null where it is not known
public record NewAccount(
        String name,
        EmailAddress email,
        String password,
        ZoneId zone,
        @Nullable String region) {

    public NewAccount {
        name = AppUser.named(name);
        PasswordRule.objection(password, name, email.value()).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    public NewAccount(String name, String email, String password, ZoneId zone, @Nullable String region) {
        this(name, new EmailAddress(email), password, zone, region);
    }

    WorkspaceSettings workspace() {
        return new WorkspaceSettings(
                name, zone, WorkspaceSettings.DEFAULT_PACE, region == null ? WorkspaceSettings.NO_REGION : region);
    }

    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
