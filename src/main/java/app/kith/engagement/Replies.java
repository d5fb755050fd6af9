package app.kith.engagement;

import app.kith.accounts.Workspaces;
import app.kith.engagement.score.Pace;
import app.kith.engagement.score.ReplyTendency;
import app.kith.engagement.score.Score;
import app.kith.people.ContactId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who would answer a note today, by what the log says of them.
@Service
@Transactional(readOnly = true)
public class Replies {
    private final RelationshipRepository relationships;
    private final Workspaces workspaces;

    Replies(RelationshipRepository relationships, Workspaces workspaces) {
        this.relationships = relationships;
        this.workspaces = workspaces;
    }

    /// The chance for each of these people, in one statement for some hundreds of them.
    public Map<ContactId, ReplyChance> chances(Collection<ContactId> people) {
        var today = workspaces.today().toEpochDay();
        var pace = new Pace(workspaces.settings().paceDays());
        var chances = new LinkedHashMap<ContactId, ReplyChance>();
        relationships.of(people).forEach((id, one) -> {
            var day = one.dayOf(today);
            var tendency = ReplyTendency.of(one.now(), day);
            var chance = Score.of(one.now(), day, pace).map(tendency::chance).orElseGet(tendency::share);
            chances.put(id, new ReplyChance(chance, tendency.touches(), tendency.answered()));
        });
        return chances;
    }
}
