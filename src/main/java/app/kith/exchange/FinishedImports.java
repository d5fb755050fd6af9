package app.kith.exchange;

import app.kith.nurture.spi.FinishedWork;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells the bell of imports that have ended.
@Component
class FinishedImports implements FinishedWork {
    private static final int LOOKED_AT = 5;

    private final ImportBatches batches;

    FinishedImports(ImportBatches batches) {
        this.batches = batches;
    }

    @Override
    public List<Finished> since(Instant moment) {
        return batches.newest(LOOKED_AT).stream()
                .filter(batch ->
                        batch.finishedAt() != null && batch.finishedAt().isAfter(moment))
                .filter(batch -> !batch.status().isWorking() && batch.status() != ImportStatus.MATCHING)
                .map(batch ->
                        new Finished("import-%s-%s".formatted(batch.id(), batch.status()), words(batch), "import"))
                .toList();
    }

    private static String words(ImportProgress batch) {
        var people = batch.added() + batch.joined();
        if (batch.isHistory() && batch.status() == ImportStatus.DONE) {
            return "%s: %,d %s in%s"
                    .formatted(
                            batch.name(),
                            batch.added(),
                            batch.added() == 1 ? "interaction is" : "interactions are",
                            batch.setAside() == 0 ? "" : ", %,d set aside for you".formatted(batch.setAside()));
        }
        return switch (batch.status()) {
            case DONE ->
                "%s: %,d %s in%s"
                        .formatted(
                                batch.name(),
                                people,
                                people == 1 ? "person is" : "people are",
                                batch.setAside() == 0 ? "" : ", %,d set aside for you".formatted(batch.setAside()));
            case FAILED -> "%s stopped early. What came before is saved.".formatted(batch.name());
            default -> "%s is taken back".formatted(batch.name());
        };
    }
}
