package app.kith.nurture.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.nurture.Later;
import app.kith.nurture.Reach;
import app.kith.nurture.ReachAnswers;
import app.kith.nurture.Reason;
import app.kith.people.ChangedMeanwhile;
import app.kith.people.ContactId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one can do about somebody on Today: each one service call, a word on it with Undo, and a fresh page.
class ReachGestures {
    private final ReachAnswers answers;
    private final InteractionLog log;
    private final Runnable refresh;
    private final Map<ContactId, Reach> justDone = new LinkedHashMap<>();

    ReachGestures(ReachAnswers answers, InteractionLog log, Runnable refresh) {
        this.answers = answers;
        this.log = log;
        this.refresh = refresh;
    }

    /// Who was done on this page and can be logged with one press: whoever comes back later has decided.
    List<Reach> justDone() {
        return List.copyOf(justDone.values());
    }

    void done(Reach reach) {
        attempt(() -> {
            answers.done(reach);
            justDone.put(reach.person().id(), reach);
            refresh.run();
            Toasts.say(doneWords(reach), () -> notDone(reach));
        });
    }

    void notDone(Reach reach) {
        attempt(() -> {
            answers.notDone(reach);
            justDone.remove(reach.person().id());
            refresh.run();
        });
    }

    /// Logs what was done with one press.
    void log(Reach reach, InteractionKind kind) {
        attempt(() -> {
            var id = answers.log(reach, kind);
            justDone.remove(reach.person().id());
            refresh.run();
            Toasts.say(
                    "Logged: %s %s.".formatted(kind.phrase(), reach.person().callName()),
                    () -> attempt(() -> {
                        if (reach.reason() instanceof Reason.Promised) answers.notDone(reach);
                        else log.delete(id);
                        refresh.run();
                    }));
        });
    }

    void later(Reach reach, Later later, Words words) {
        attempt(() -> {
            var until = answers.later(reach.person().id(), later);
            refresh.run();
            Toasts.say(
                    "%s comes back %s.".formatted(reach.person().callName(), words.future(until)),
                    () -> takeBack(reach));
        });
    }

    void notThisOne(Reach reach) {
        attempt(() -> {
            answers.notThisOne(reach.person().id());
            refresh.run();
            Toasts.say("Not %s, then.".formatted(reach.person().callName()), () -> takeBack(reach));
        });
    }

    /// Asks, once the user has left for the channel, whether to log what they did there.
    void opened(Reach reach) {
        var name = reach.person().callName();
        var kind = kind(reach);
        Toasts.say(
                (kind == InteractionKind.CALL ? "Talked with %s?" : "Written to %s?").formatted(name),
                "Log it",
                () -> logged(reach, kind));
    }

    private void logged(Reach reach, InteractionKind kind) {
        attempt(() -> {
            var id = answers.logWord(reach, kind);
            refresh.run();
            Toasts.say(
                    "Logged. %s is done for today.".formatted(reach.person().callName()),
                    () -> attempt(() -> {
                        log.delete(id);
                        refresh.run();
                    }));
        });
    }

    private void takeBack(Reach reach) {
        attempt(() -> {
            answers.takeBack(reach.person().id());
            refresh.run();
        });
    }

    private void attempt(Runnable gesture) {
        try {
            gesture.run();
        } catch (ChangedMeanwhile changed) {
            refresh.run();
            Toasts.say(String.valueOf(changed.getMessage()));
        }
    }

    private static String doneWords(Reach reach) {
        return reach.reason() instanceof Reason.Promised(var task)
                ? "Done: %s.".formatted(task.title())
                : "%s is done for today.".formatted(reach.person().callName());
    }

    private static InteractionKind kind(Reach reach) {
        var way = reach.way();
        if (way != null && way.channel() == ChannelKind.EMAIL) return InteractionKind.EMAIL;
        if (way != null && way.channel() == ChannelKind.PHONE) return InteractionKind.CALL;
        return InteractionKind.MESSAGE;
    }
}
