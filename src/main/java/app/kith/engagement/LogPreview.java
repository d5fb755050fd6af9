package app.kith.engagement;

import app.kith.interactions.Direction;
import app.kith.interactions.spi.ScorePreview;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the quick log what an interaction would do to the scores.
@Component
class LogPreview implements ScorePreview {
    private final Engagement engagement;

    LogPreview(Engagement engagement) {
        this.engagement = engagement;
    }

    @Override
    public Map<ContactId, Change> preview(
            Set<ContactId> people, LocalDate day, @Nullable LocalTime time, Direction direction, double weight) {
        var changes = new LinkedHashMap<ContactId, Change>();
        engagement.preview(people, day, time, direction, weight).forEach((contact, change) -> {
            if (change.after() != null) {
                changes.put(contact, new Change(change.before(), change.after()));
            }
        });
        return changes;
    }
}
