package app.kith.reach.ui;

import app.kith.design.Words;
import app.kith.reach.InPerson;
import java.util.ArrayList;

/// Why somebody would be asked: "Answers about 7 times in 10; passed on 3 of 5; knows 12 people you know and
/// may know 6 from the same circles, 4 of them not counted before; 2,900 on Mastodon"
///
/// @param fresh how many of those they know nobody before them does
record PersonReason(InPerson.Candidate one, int fresh, Words words) {
    private static final double HARDLY = 0.05;

    @Override
    public String toString() {
        return String.join("; ", answers(), carried(), knows(), reaches());
    }

    private String answers() {
        var chance = one.reply().chance();
        if (chance < HARDLY) return "Hardly ever answers";
        return "Answers about %s in 10".formatted(words.counted(Math.max(1, Math.round(chance * 10)), "time", "times"));
    }

    private String carried() {
        var carried = one.carried();
        return carried == null || carried.asked() == 0
                ? "never asked"
                : "passed on %d of %d".formatted(carried.passed(), carried.asked());
    }

    private String knows() {
        var known = one.acquainted().known().size();
        var circles = one.acquainted().circles().size();
        if (known + circles == 0) return "knows nobody you know of";
        var said = new ArrayList<String>();
        if (known > 0) said.add("knows %s you know".formatted(words.peopleInside(known)));
        if (circles > 0) {
            said.add("may know %s from the same circles"
                    .formatted(known > 0 ? words.number(circles) + " more" : words.peopleInside(circles)));
        }
        var again = fresh == known + circles ? "" : ", %s not counted before".formatted(words.number(fresh));
        return String.join(" and ", said) + again;
    }

    private String reaches() {
        var audience = one.audience();
        return audience == null
                ? "about %s more, assumed"
                        .formatted(FunnelStep.about(one.asked().others(), words))
                : "%s on %s".formatted(words.number(audience.followers()), Words.isolated(audience.channelName()));
    }
}
