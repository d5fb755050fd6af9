package app.kith.people.ui;

import app.kith.design.Question;
import app.kith.design.Toasts;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkId;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import app.kith.people.spi.BulkDeed;
import com.vaadin.flow.component.UI;

/// Does things to chosen people and takes them back, and says so when they are done.
public class BulkGestures {
    private final BulkWork bulk;
    private final BulkProgress progress;
    private final Runnable changed;

    /// @param changed runs after every change, and after it was taken back
    public BulkGestures(BulkWork bulk, BulkProgress progress, Runnable changed) {
        this.bulk = bulk;
        this.progress = progress;
        this.changed = changed;
    }

    /// Asks first where there is no way back.
    ///
    /// @throws IllegalArgumentException with the sentence, where the value will not do
    void begin(BulkDeed deed, String value, Chosen chosen) {
        if (!deed.isFinal()) {
            started(chosen.begin(bulk, deed, value));
            return;
        }
        Question.askBeforeLosing(
                "Forget %s for good?".formatted(BulkWork.words(chosen.count())),
                "Everything goes: who they are, what you did together, tasks, dates, and what imports and"
                        + " earlier changes remember of them. Nobody can bring it back.",
                "Keep",
                "Forget for good",
                () -> started(chosen.begin(bulk, deed, value)));
    }

    public void undo(BulkId id) {
        try {
            started(bulk.undo(id));
        } catch (ChangedMeanwhile late) {
            Toasts.say("This can no longer be taken back.");
            changed.run();
        }
    }

    /// Follows a change somebody began earlier, or before this page was loaded anew.
    public void follow(BulkChange change) {
        BulkWatch.follow(UI.getCurrentOrThrow(), bulk, change.id(), progress, this::done);
    }

    /// Says how a change that was just begun ends, and follows it until then.
    public void started(BulkChange change) {
        if (change.state().isWorking()) {
            changed.run();
            follow(change);
        } else {
            done(change);
        }
    }

    private void done(BulkChange change) {
        if (progress.isAttached()) {
            changed.run();
        }
        if (change.state() == BulkState.DONE && change.changed() > 0 && !bulk.isFinal(change)) {
            Toasts.say(bulk.said(change), () -> undo(change.id()));
        } else {
            Toasts.say(words(bulk, change));
        }
    }

    /// How a change ended, in a sentence.
    static String words(BulkWork bulk, BulkChange change) {
        return switch (change.state()) {
            case DONE -> change.changed() == 0 ? "Nobody had to be changed." : bulk.said(change);
            case CANCELLED ->
                bulk.isFinal(change)
                        ? "Cancelled. %s are already forgotten.".formatted(BulkWork.words(change.changed()))
                        : "Cancelled, and everything taken back%s.".formatted(kept(change));
            case UNDONE -> "Taken back%s.".formatted(kept(change));
            case RUNNING -> "Under way.";
            case CANCELLING, UNDOING -> "Being taken back.";
        };
    }

    private static String kept(BulkChange change) {
        return change.kept() == 0 ? "" : ", except for %s changed since".formatted(BulkWork.words(change.kept()));
    }
}
