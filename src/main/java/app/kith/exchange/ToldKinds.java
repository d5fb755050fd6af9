package app.kith.exchange;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.NewInteraction;
import app.kith.interactions.Tone;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What other programs tell of interactions: kinds, directions, tones and notes.
final class ToldKinds {
    private static final Map<String, InteractionKind> KINDS = Map.ofEntries(
            Map.entry("coffee", InteractionKind.COFFEE),
            Map.entry("kaffee", InteractionKind.COFFEE),
            Map.entry("lunch", InteractionKind.MEAL),
            Map.entry("dinner", InteractionKind.MEAL),
            Map.entry("meal", InteractionKind.MEAL),
            Map.entry("essen", InteractionKind.MEAL),
            Map.entry("meet", InteractionKind.MEETING),
            Map.entry("visit", InteractionKind.MEETING),
            Map.entry("person", InteractionKind.MEETING),
            Map.entry("treffen", InteractionKind.MEETING),
            Map.entry("besuch", InteractionKind.MEETING),
            Map.entry("event", InteractionKind.EVENT),
            Map.entry("party", InteractionKind.EVENT),
            Map.entry("conference", InteractionKind.EVENT),
            Map.entry("video", InteractionKind.VIDEO_CALL),
            Map.entry("zoom", InteractionKind.VIDEO_CALL),
            Map.entry("missed", InteractionKind.MISSED_CALL),
            Map.entry("call", InteractionKind.CALL),
            Map.entry("phone", InteractionKind.CALL),
            Map.entry("telefon", InteractionKind.CALL),
            Map.entry("anruf", InteractionKind.CALL),
            Map.entry("mail", InteractionKind.EMAIL),
            Map.entry("letter", InteractionKind.LETTER),
            Map.entry("card", InteractionKind.LETTER),
            Map.entry("brief", InteractionKind.LETTER),
            Map.entry("comment", InteractionKind.COMMENT),
            Map.entry("reaction", InteractionKind.REACTION),
            Map.entry("like", InteractionKind.REACTION),
            Map.entry("newsletter", InteractionKind.BROADCAST),
            Map.entry("broadcast", InteractionKind.BROADCAST),
            Map.entry("note", InteractionKind.NOTE),
            Map.entry("notiz", InteractionKind.NOTE));

    private ToldKinds() {}

    /// The kind; a message where the word is not known.
    static InteractionKind kind(@Nullable String told) {
        if (told == null) {
            return InteractionKind.MESSAGE;
        }
        var words = told.toLowerCase(Locale.ROOT);
        for (var kind : InteractionKind.values()) {
            if (words.equals(kind.label().toLowerCase(Locale.ROOT))
                    || words.equals(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        // "missed call" and "video call" are calls too
        for (var special : new String[] {"missed", "video", "zoom"}) {
            if (words.contains(special)) {
                return KINDS.getOrDefault(special, InteractionKind.CALL);
            }
        }
        return KINDS.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.length(), other.length())))
                .map(Map.Entry::getValue)
                .orElse(InteractionKind.MESSAGE);
    }

    /// The direction; the usual one of the kind where the word is not known.
    static Direction direction(@Nullable String told, InteractionKind kind) {
        if (told == null) {
            return kind.defaultDirection();
        }
        var word = told.toLowerCase(Locale.ROOT);
        if (word.matches("(?:from|by|von) (?:you|me|us|mir|uns)")) {
            return Direction.OUT;
        }
        if (word.startsWith("in") || word.startsWith("rec") || word.startsWith("from") || word.startsWith("ein")) {
            return Direction.IN;
        }
        if (word.startsWith("out") || word.startsWith("sent") || word.startsWith("to") || word.startsWith("aus")) {
            return Direction.OUT;
        }
        return word.startsWith("both") || word.startsWith("mutual") ? Direction.BOTH : kind.defaultDirection();
    }

    /// The direction of what one of the two began; both where it is not known.
    static Direction begunBy(@Nullable Boolean fromThem) {
        return fromThem == null ? Direction.BOTH : fromThem ? Direction.IN : Direction.OUT;
    }

    /// As much of a note as an interaction can have.
    static @Nullable String note(@Nullable String said) {
        return said == null || said.length() <= NewInteraction.MAX_NOTE
                ? said
                : said.substring(0, NewInteraction.MAX_NOTE);
    }

    /// The tone; none where the word is not known.
    static @Nullable Tone tone(@Nullable String told) {
        for (var tone : Tone.values()) {
            if (tone.label().equalsIgnoreCase(told)) {
                return tone;
            }
        }
        return null;
    }
}
