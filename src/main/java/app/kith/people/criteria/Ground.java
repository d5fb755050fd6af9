package app.kith.people.criteria;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a criterion needs to know of the moment in which it is asked.
///
/// @param user who asks; nobody while a job runs
/// @param today where the workspace is
public record Ground(UUID workspace, @Nullable UUID user, LocalDate today, ZoneId zone, Encounters encounters) {

    /// Who was in touch when. The log of interactions lies in a module of its own, which answers this.
    @FunctionalInterface
    public interface Encounters {
        /// Holds for people with an interaction on one of these days.
        ///
        /// @param faceToFace only where one met
        Condition between(LocalDate from, LocalDate to, boolean faceToFace);
    }

    /// The moment at which a day begins.
    OffsetDateTime start(@Nullable LocalDate day) {
        return (day == null ? LocalDate.EPOCH : day)
                .atStartOfDay(zone)
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }
}
