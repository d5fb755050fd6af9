package app.kith.nurture.promises;

import app.kith.interactions.spi.Promises;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.people.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Offers promises to the log and keeps those the user wants as tasks.
@Component
class SpokenPromises implements Promises {
    private final NurtureTasks tasks;

    SpokenPromises(NurtureTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Promise> in(String text, LocalDate today, Locale locale) {
        return PromiseReader.read(text, today, locale);
    }

    @Override
    @Transactional
    public Runnable keep(Promise promise, Set<ContactId> people) {
        var id = tasks.add(NewTask.of(promise.title()).with(people).due(promise.dueOn()));
        return () -> tasks.rows(List.of(id)).forEach(row -> tasks.delete(row.id()));
    }
}
