package app.kith.nurture.reminders;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every half minute which digests are due. `kith.jobs=false` switches it off.
@Component
@ConditionalOnBooleanProperty(name = "kith.jobs", matchIfMissing = true)
class DigestSchedule {
    private final Digests digests;

    DigestSchedule(Digests digests) {
        this.digests = digests;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        digests.sendDue();
    }
}
