package app.kith.nurture.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Later;
import app.kith.nurture.NurturePlan;
import app.kith.nurture.Reach;
import app.kith.people.ChangedMeanwhile;
import java.util.Set;

/// What one can do about somebody on Today: each one service call, a word on it with Undo, and a fresh page.
record ReachGestures(NurturePlan plan, InteractionLog log, Runnable refresh) {

    void later(Reach reach, Later later, Words words) {
        attempt(() -> {
            var until = plan.later(reach.person().id(), later);
            refresh.run();
            Toasts.say(
                    "%s comes back %s.".formatted(reach.person().callName(), words.future(until)),
                    () -> takeBack(reach));
        });
    }

    void notThisOne(Reach reach) {
        attempt(() -> {
            plan.notThisOne(reach.person().id());
            refresh.run();
            Toasts.say("Not %s, then.".formatted(reach.person().callName()), () -> takeBack(reach));
        });
    }

    /// Asks, once the user has left for the channel, whether to log what they did there.
    void opened(Reach reach, Words words) {
        var name = reach.person().callName();
        var isCall = kind(reach) == InteractionKind.CALL;
        Toasts.say(
                (isCall ? "Talked with %s?" : "Written to %s?").formatted(name), "Log it", () -> logged(reach, words));
    }

    private void logged(Reach reach, Words words) {
        var kind = kind(reach);
        attempt(() -> {
            var id = log.log(new NewInteraction(
                    kind,
                    kind.defaultDirection(),
                    Set.of(reach.person().id()),
                    words.today(),
                    null,
                    reach.minutes(),
                    null,
                    null));
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
            plan.takeBack(reach.person().id());
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

    private static InteractionKind kind(Reach reach) {
        var way = reach.way();
        if (way != null && way.channel() == ChannelKind.EMAIL) return InteractionKind.EMAIL;
        if (way != null && way.channel() == ChannelKind.PHONE) return InteractionKind.CALL;
        return InteractionKind.MESSAGE;
    }
}
