package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Words;
import app.kith.engagement.spi.NextStep;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Reach;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.Reason;
import app.kith.people.PersonRef;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The next step for somebody on the circles: a word by the way they are best reached, and why where
/// something is due.
@Component
class DueStep implements NextStep {
    private final NurturePlan plan;
    private final ReachAnswers answers;
    private final InteractionLog log;
    private final Workspaces workspaces;

    DueStep(NurturePlan plan, ReachAnswers answers, InteractionLog log, Workspaces workspaces) {
        this.plan = plan;
        this.answers = answers;
        this.log = log;
        this.workspaces = workspaces;
    }

    @Override
    public Optional<Step> of(PersonRef person, Runnable refresh) {
        return plan.next(person.id())
                .filter(reach -> reach.way() != null)
                .map(reach -> step(reach, new ReachGestures(answers, log, refresh)));
    }

    private Step step(Reach reach, ReachGestures gestures) {
        var words = new Words(workspaces.today(), UI.getCurrentOrThrow().getLocale());
        var link = WaysOut.link(reach, () -> gestures.opened(reach));
        link.addClassName("kith-act--primary");
        return new Step(reason(reach, words), link);
    }

    private static @Nullable String reason(Reach reach, Words words) {
        return switch (reach.reason()) {
            case Reason.Promised promised -> new ReasonWords(words).sentence(reach);
            case Reason.PaceDue due -> new ReasonWords(words).sentence(reach);
            default -> null;
        };
    }
}
