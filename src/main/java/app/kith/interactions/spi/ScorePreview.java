package app.kith.interactions.spi;

import app.kith.interactions.Direction;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what an interaction would do to the engagement scores, before it is logged. Nothing is changed by asking.
public interface ScorePreview {

    /// The score now and as it would be, 0 to 100.
    ///
    /// @param before absent while nothing is logged
    record Change(@Nullable Integer before, int after) {}

    /// @param people who would take part
    /// @param day the date where the workspace is
    /// @param time the hour, where it is known
    /// @param weight 0 to 1, see [app.kith.interactions.NewInteraction#weight()]
    /// @return for those whose score it knows; others may be missing
    Map<ContactId, Change> preview(
            Set<ContactId> people, LocalDate day, @Nullable LocalTime time, Direction direction, double weight);
}
