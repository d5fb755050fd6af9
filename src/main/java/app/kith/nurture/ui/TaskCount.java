package app.kith.nurture.ui;

import app.kith.design.spi.NavigationCount;
import app.kith.nurture.Agenda;
import org.springframework.stereotype.Component;

/// How many tasks are due.
@Component
class TaskCount implements NavigationCount {
    private final Agenda agenda;

    TaskCount(Agenda agenda) {
        this.agenda = agenda;
    }

    @Override
    public String path() {
        return "tasks";
    }

    @Override
    public int count() {
        return agenda.countDue();
    }

    @Override
    public Tone tone() {
        return agenda.isAnyLate() ? Tone.LATE : Tone.CALM;
    }
}
