package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.people.criteria.Condition;
import app.kith.people.criteria.Ground;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says of whom something was logged on certain days.
@Component
class MetDays implements Ground.Encounters {
    private final Workspaces workspaces;

    MetDays(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Condition between(LocalDate from, LocalDate to, boolean faceToFace) {
        var days = Condition.of(
                "p.workspace_id = ? and p.on_day between ? and ?",
                workspaces.current().value(),
                from,
                to);
        if (!faceToFace) {
            return among("", Condition.all(List.of(days, Condition.of("p.weight > 0"))));
        }
        var kinds = Condition.in(
                "i.kind",
                Arrays.stream(InteractionKind.values())
                        .filter(InteractionKind::inPerson)
                        .map(Enum::name)
                        .toList());
        return among(" join interaction i on i.id = p.interaction_id", Condition.all(List.of(days, kinds)));
    }

    private static Condition among(String join, Condition condition) {
        return new Condition(
                "exists (select 1 from interaction_participant p" + join + " where p.contact_id = c.id and "
                        + condition.sql() + ")",
                condition.params());
    }
}
