package app.kith.accounts;

import java.time.ZoneId;
import java.util.Locale;

/// What a workspace is called and how it counts.
///
/// @param zone the time zone in which "today" is meant
/// @param paceDays the days ahead that the engagement score speaks of: 30, 90 or 180
/// @param region the two-letter country for phone numbers written without a country code, `ZZ` where there is none
public record WorkspaceSettings(String name, ZoneId zone, int paceDays, String region) {
    public static final int MAX_NAME = 200;
    public static final int DEFAULT_PACE = 90;
    /// Not in any country: phone numbers then need their country code.
    public static final String NO_REGION = "ZZ";

    public WorkspaceSettings {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A workspace name has 1 to %d characters.".formatted(MAX_NAME));
        }
        if (paceDays != 30 && paceDays != 90 && paceDays != 180) {
            throw new IllegalArgumentException("The pace is 30, 90 or 180 days");
        }
        region = region.strip().toUpperCase(Locale.ROOT);
        if (!region.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A region is a country's two letters, such as DE or US");
        }
    }

    /// The same at another pace.
    public WorkspaceSettings withPace(int days) {
        return new WorkspaceSettings(name, zone, days, region);
    }
}
