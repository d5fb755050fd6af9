package app.kith.nurture.templates;

import app.kith.nurture.NewTask;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One task of a plan.
///
/// @param title what, at most [NewTask#MAX_TITLE] characters
/// @param days within so many days, 0 to [#MOST_DAYS]
/// @param minutes how long it will take, where one can say
public record PlanStep(String title, int days, @Nullable Integer minutes) {
    public static final int MOST_DAYS = 730;

    public PlanStep {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A step comes within %d days".formatted(MOST_DAYS));
        }
        title = new NewTask(title, null, Set.of(), null, minutes).title();
    }
}
