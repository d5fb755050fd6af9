package app.kith.people.relations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What one person is to another.
///
/// @param turned whether the one is what the second word of the kind says: the child, not the parent
/// @param word what the one is to the other
/// @param back what the other is to the one
public record Role(TieKind kind, boolean turned, String word, String back) {
    /// The longest word of the user's own, in characters.
    public static final int MAX_WORD = 60;

    public Role {
        word = word.strip();
        back = back.strip();
        if (word.isEmpty() || back.isEmpty()) {
            throw new IllegalArgumentException("Say in a word what they are to each other");
        }
        if (word.length() > MAX_WORD || back.length() > MAX_WORD) {
            throw new IllegalArgumentException("A word has at most %d characters".formatted(MAX_WORD));
        }
    }

    /// @param turned whether it is the second word of the kind; of no matter where both are the same to each other
    /// @throws IllegalArgumentException for [TieKind#OTHER], which has no words
    public static Role of(TieKind kind, boolean turned) {
        return turned && !kind.isMutual()
                ? new Role(kind, true, kind.back(), kind.word())
                : new Role(kind, false, kind.word(), kind.back());
    }

    /// In the user's own words.
    ///
    /// @throws IllegalArgumentException with a sentence about the word that will not do
    public static Role inWords(String word, String back) {
        return new Role(TieKind.OTHER, false, word, back);
    }

    /// Every role that needs no words, in the order in which they are offered.
    public static List<Role> known() {
        return Arrays.stream(TieKind.values())
                .filter(kind -> kind != TieKind.OTHER)
                .flatMap(kind ->
                        kind.isMutual() ? Stream.of(of(kind, false)) : Stream.of(of(kind, false), of(kind, true)))
                .toList();
    }

    /// The same seen from the other person.
    public Role opposite() {
        return kind.isMutual() ? this : new Role(kind, kind != TieKind.OTHER && !turned, back, word);
    }

    /// "Ana is Jorge’s partner."
    public String sentence(String one, String other) {
        if (kind != TieKind.INTRODUCED) {
            return "%s is %s’s %s.".formatted(one, other, word);
        }
        return turned
                ? "You met %s through %s.".formatted(one, other)
                : "%s introduced you to %s.".formatted(one, other);
    }

    /// The one as a line below their name on the other's page: "partner", "introduced you to Ana".
    public String beside(String other) {
        return switch (kind) {
            case INTRODUCED -> turned ? "you met through " + other : word + " " + other;
            default -> word;
        };
    }

    /// The one in a half-sentence after their name: "who is Jorge’s partner".
    public String clause(String other) {
        return switch (kind) {
            case INTRODUCED -> turned ? "whom you met through " + other : "who " + word + " " + other;
            default -> "who is %s’s %s".formatted(other, word);
        };
    }
}
