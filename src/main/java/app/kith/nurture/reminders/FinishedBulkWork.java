package app.kith.nurture.reminders;

import app.kith.nurture.spi.FinishedWork;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the bell of changes of many people that went on in the background.
@Component
class FinishedBulkWork implements FinishedWork {
    private static final int LOOKED_AT = 5;

    private final BulkWork bulk;

    FinishedBulkWork(BulkWork bulk) {
        this.bulk = bulk;
    }

    @Override
    public List<Finished> since(Instant moment) {
        return bulk.latest(LOOKED_AT).stream()
                .filter(change -> change.total() > BulkWork.AT_ONCE && change.state() == BulkState.DONE)
                .filter(change ->
                        change.finishedAt() != null && change.finishedAt().isAfter(moment))
                .map(change -> new Finished("bulk-" + change.id(), bulk.said(change), "people/changes"))
                .toList();
    }
}
