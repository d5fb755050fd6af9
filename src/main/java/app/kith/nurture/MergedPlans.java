package app.kith.nurture;

import app.kith.people.ContactId;
import app.kith.people.ContactsMerged;
import app.kith.people.ContactsUnmerged;
import app.kith.people.MergeJournal;
import app.kith.people.MergeJournal.Belonging;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tasks for somebody who is joined into another are for the other. Of two paces the kept person's stays, and
/// of two days until which they are left out of Today; that somebody is to have no pace is kept like a pace.
/// What the merged person had rests in the journal.
@Component
class MergedPlans {
    private static final Belonging TASKS = new Belonging("nurture.task", "nurture_task_contact", "task_id", List.of());
    private static final String PACE = "nurture.pace";
    private static final String PUT_OFF = "nurture.put off";

    private final Paces paces;
    private final PutOffs putOffs;
    private final EntityManager entities;
    private final JsonMapper json;

    MergedPlans(Paces paces, PutOffs putOffs, EntityManager entities, JsonMapper json) {
        this.paces = paces;
        this.putOffs = putOffs;
        this.entities = entities;
        this.json = json;
    }

    /// Before the interactions move, since somebody tended today is let go with them.
    @EventListener
    @Order(-10)
    void movePutOff(ContactsMerged event) {
        putOffs.kept(event.merged()).ifPresent(putOff -> {
            note(PUT_OFF, event.merged(), putOff, event.journal());
            putOffs.takeBack(List.of(event.merged()));
            if (putOffs.kept(event.kept()).isEmpty()) {
                note(PUT_OFF, event.kept(), putOff, event.journal());
                putOffs.give(event.kept(), putOff);
            }
        });
    }

    @EventListener
    @Order(20)
    void on(ContactsMerged event) {
        entities.flush();
        event.journal().move(TASKS);
        entities.clear();
        paces.kept(event.merged()).ifPresent(pace -> {
            note(PACE, event.merged(), pace, event.journal());
            paces.clear(List.of(event.merged()));
            if (paces.kept(event.kept()).isEmpty() && !paces.isRefused(event.kept())) {
                note(PACE, event.kept(), pace, event.journal());
                paces.give(event.kept(), pace);
            }
        });
    }

    @EventListener
    @Order(20)
    void on(ContactsUnmerged event) {
        entities.flush();
        event.journal().moveBack(TASKS);
        entities.clear();
        takeBackPace(event);
        takeBackPutOff(event);
    }

    /// What the kept person was given goes, unless the user set it anew since.
    private void takeBackPace(ContactsUnmerged event) {
        var notes = event.journal().contents(PACE);
        var given = notes.get(event.kept().value());
        if (given != null
                && paces.kept(event.kept())
                        .filter(json.readValue(given, Cadence.Kept.class)::equals)
                        .isPresent()) {
            paces.clear(List.of(event.kept()));
        }
        var own = notes.get(event.merged().value());
        if (own != null) {
            paces.give(event.merged(), json.readValue(own, Cadence.Kept.class));
        }
    }

    /// Who still counts as tended today is, by a word of their own: the others were let go with the
    /// interactions.
    private void takeBackPutOff(ContactsUnmerged event) {
        var notes = event.journal().contents(PUT_OFF);
        var given = notes.get(event.kept().value());
        if (given != null
                && putOffs.kept(event.kept())
                        .filter(putOff -> putOff.cause() != PutOff.Cause.TENDED)
                        .filter(json.readValue(given, PutOff.Kept.class)::equals)
                        .isPresent()) {
            putOffs.takeBack(List.of(event.kept()));
        }
        var own = notes.get(event.merged().value());
        if (own != null) {
            putOffs.give(event.merged(), json.readValue(own, PutOff.Kept.class));
        }
    }

    private void note(String what, ContactId whose, Object content, MergeJournal journal) {
        journal.note(what, whose.value(), json.writeValueAsString(content));
    }
}
