package app.kith.interactions.quicklog;

import app.kith.interactions.InteractionKind;
import app.kith.interactions.passing.PassingOn;
import app.kith.interactions.quicklog.KindWords.Form;
import app.kith.interactions.quicklog.Token.Part;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What the people of a line pass on, taken at most once: between its parts or out of the rest.
final class Carried {
    private final @Nullable PassedOn said;
    private @Nullable PassingOn told;

    Carried(Line line) {
        this.said = line.leaves(Part.PASSING) ? null : PassingReader.read(line.text());
    }

    @Nullable
    PassingOn told() {
        return told;
    }

    boolean beginsAt(int at) {
        return said != null && said.start() == at;
    }

    boolean isVerb(int at) {
        return said != null && said.isVerb(at);
    }

    boolean isTaken(int at) {
        return told != null && said != null && said.holds(at);
    }

    /// The end of what is said at a place, or -1.
    int end(int at) {
        return said != null && said.holds(at) ? said.end() : -1;
    }

    /// Takes it for what it says, once it is known what happened, or with it: that somebody did is told, and no
    /// meeting.
    ///
    /// @return where it ends, or -1
    int take(int at, Happening happening, Collection<Token> tokens) {
        if (said == null || told != null || !said.holds(at)) return -1;
        if (!happening.isKnown()) {
            if (said.isAsked() || !said.isVerb(at)) return -1;
            happening.take(new KindWords(InteractionKind.NOTE, Form.VERB));
        } else if (said.isAsked() && (happening.isTheirs() || isStillAsking(said, at))) return -1;
        return take(said, at, tokens);
    }

    /// Cuts it out of the rest.
    void takeFrom(Rest rest, Happening happening, Collection<Token> tokens) {
        if (said == null || told != null || !rest.hasTail()) return;
        if (said.lastVerb() < rest.start() || (said.isAsked() && happening.isTheirs())) return;
        var from = Math.max(said.start(), rest.start());
        rest.cut(from, take(said, from, tokens));
    }

    private int take(PassedOn carried, int at, Collection<Token> tokens) {
        tokens.add(new Token(Part.PASSING, at, carried.end()));
        told = carried.told();
        return carried.end();
    }

    /// "Asked Ada yesterday": who was asked, and when, is read as of any other line.
    private static boolean isStillAsking(PassedOn asked, int at) {
        return asked.verb() < at && at < asked.lastVerb();
    }
}
