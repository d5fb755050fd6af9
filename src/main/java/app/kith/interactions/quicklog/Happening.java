package app.kith.interactions.quicklog;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.quicklog.KindWords.Form;
import org.jspecify.annotations.Nullable;

/// What happened and who began it, gathered word by word.
final class Happening {
    private @Nullable KindWords words;
    private boolean theyDid;
    private boolean cameIn;
    private boolean to;
    private boolean from;
    private boolean with;

    @Nullable
    KindWords words() {
        return words;
    }

    @Nullable
    InteractionKind kind() {
        return words == null ? null : words.kind();
    }

    boolean isKnown() {
        return words != null;
    }

    boolean accepts(KindWords next) {
        return words == null ? next.form() != Form.MEANS : next.refine(words);
    }

    void take(KindWords next) {
        if (next.form() == Form.GOT) cameIn = true;
        var afterCall = isKnown() && next.kind() == InteractionKind.MISSED_CALL;
        words = afterCall ? new KindWords(next.kind(), Form.VERB) : next;
    }

    /// The one who did it stands before the verb and is not us.
    void theyDid() {
        theyDid = true;
    }

    boolean isTheirs() {
        return theyDid;
    }

    void cameIn() {
        cameIn = true;
    }

    void preposition(String word) {
        switch (word) {
            case "to" -> to = true;
            case "from" -> from = true;
            case "with", "w/" -> with = true;
            default -> {}
        }
    }

    /// People may follow behind the word: "to" after a letter, not after a coffee.
    boolean allows(String preposition) {
        if (words == null) return preposition.startsWith("w");
        var kind = words.kind();
        return switch (preposition) {
            case "with", "w/" -> true;
            case "to" -> !kind.inPerson() && words.form() != Form.ASKED && !(theyDid && words.form() == Form.VERB);
            case "from" -> !kind.inPerson() && !(kind == InteractionKind.CALL && words.form() == Form.VERB) && !theyDid;
            case "for" ->
                kind == InteractionKind.MISSED_CALL || kind == InteractionKind.LETTER || kind == InteractionKind.NOTE;
            case "on", "of" ->
                (kind == InteractionKind.COMMENT || kind == InteractionKind.REACTION) && !theyDid
                        || preposition.equals("on") && kind == InteractionKind.NOTE;
            default -> kind == InteractionKind.NOTE;
        };
    }

    Direction direction(InteractionKind kind) {
        if (kind.defaultDirection() == Direction.BOTH) return Direction.BOTH;
        if (from || theyDid) return Direction.IN;
        if (to) return Direction.OUT;
        if (kind == InteractionKind.MISSED_CALL)
            return words != null && words.form() == Form.NOUN && !with ? Direction.IN : Direction.OUT;
        if (cameIn) return Direction.IN;
        return with && words != null && words.form() != Form.SENT ? Direction.BOTH : Direction.OUT;
    }
}
