package app.kith.nurture.ui;

import app.kith.design.Words;
import app.kith.nurture.PaceDefault;
import app.kith.nurture.PaceLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is said of somebody's pace: how often, where that comes from, and how it stands. Calm, also when it is over.
record PaceWords(Words words) {

    /// The button: "Pace: every 5 weeks", "Pace rests until 3 March".
    String label(@Nullable PaceLine line, boolean refused) {
        if (line == null) return refused ? "No pace" : "Set a pace";
        var paused = line.pausedUntil();
        return line.pausedOn(words.today()) && paused != null
                ? "Pace paused until " + words.date(paused)
                : "Pace: " + line.pace().words();
    }

    /// "You want a word every 5 weeks, from “Family”. It has been 9."
    String sentence(PaceLine line, @Nullable PaceDefault origin) {
        var wanted = origin == null
                ? "You want a word %s.".formatted(line.pace().words())
                : "You want a word %s, %s.".formatted(line.pace().words(), origin.words());
        return wanted + " " + standing(line);
    }

    private String standing(PaceLine line) {
        var today = words.today();
        var paused = line.pausedUntil();
        if (line.pausedOn(today) && paused != null) {
            var why = line.pauseReason();
            return why == null
                    ? "It rests until %s.".formatted(words.date(paused))
                    : "It rests until %s: %s.".formatted(words.date(paused), uncapitalised(why));
        }
        var last = line.lastPersonal();
        if (line.dueOn().isAfter(today)) return "The next is due %s.".formatted(words.future(line.dueOn()));
        if (last == null) return "Nothing is logged since %s.".formatted(words.date(line.since()));
        return line.dueOn().equals(today) ? "That is today." : line.pace().gap(last, today) + ".";
    }

    private static String uncapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
