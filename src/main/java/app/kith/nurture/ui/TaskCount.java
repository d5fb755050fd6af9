package app.kith.nurture.ui;

import app.kith.design.spi.NavigationCount;
import app.kith.nurture.NurtureTasks;
import org.springframework.stereotype.Component;

/// How many tasks are due.
@Component
class TaskCount implements NavigationCount {
    private final NurtureTasks tasks;

    TaskCount(NurtureTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String path() {
        return "tasks";
    }

    @Override
    public int count() {
        return tasks.countDue();
    }

    @Override
    public Tone tone() {
        return tasks.isAnyLate() ? Tone.LATE : Tone.CALM;
    }
}
