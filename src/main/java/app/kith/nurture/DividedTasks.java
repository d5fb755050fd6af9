package app.kith.nurture;

import app.kith.design.Words;
import app.kith.people.ContactId;
import app.kith.people.twins.Divisible;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tasks that were for somebody else after all.
@Component
class DividedTasks implements Divisible {
    private final NurtureTasks tasks;
    private final NurtureTaskRepository rows;

    DividedTasks(NurtureTasks tasks, NurtureTaskRepository rows) {
        this.tasks = tasks;
        this.rows = rows;
    }

    @Override
    public String title() {
        return "Tasks";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Part> of(ContactId person, int limit, Words words) {
        return tasks.of(person).stream()
                .limit(limit)
                .map(task -> new Part(task.id().value(), task.title()))
                .toList();
    }

    @Override
    public void move(Collection<UUID> parts, ContactId from, ContactId to) {
        if (!parts.isEmpty()) {
            rows.givePeople(parts, from.value(), to.value());
        }
    }
}
