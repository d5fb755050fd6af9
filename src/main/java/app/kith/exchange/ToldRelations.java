package app.kith.exchange;

import app.kith.exchange.entries.Beside.Relation;
import app.kith.people.relations.Role;
import app.kith.people.relations.TieKind;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What other programs call what people are to each other.
final class ToldRelations {
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("partner", Role.of(TieKind.PARTNER, false)),
            Map.entry("spouse", Role.of(TieKind.PARTNER, false)),
            Map.entry("parent", Role.of(TieKind.PARENT, false)),
            Map.entry("child", Role.of(TieKind.PARENT, true)),
            Map.entry("sibling", Role.of(TieKind.SIBLING, false)),
            Map.entry("grandparent", Role.of(TieKind.GRANDPARENT, false)),
            Map.entry("grandchild", Role.of(TieKind.GRANDPARENT, true)),
            Map.entry("friend", Role.of(TieKind.FRIEND, false)),
            Map.entry("colleague", Role.of(TieKind.COLLEAGUE, false)),
            Map.entry("boss", Role.of(TieKind.MANAGER, false)),
            Map.entry("subordinate", Role.of(TieKind.MANAGER, true)),
            Map.entry("mentor", Role.of(TieKind.MENTOR, false)),
            Map.entry("protege", Role.of(TieKind.MENTOR, true)));

    /// As the program writes them in one word.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("inlovewith", "in love"),
            Map.entry("bestfriend", "best friend"),
            Map.entry("uncle", "uncle or aunt"),
            Map.entry("nephew", "nephew or niece"),
            Map.entry("godfather", "godparent"),
            Map.entry("godson", "godchild"),
            Map.entry("stepparent", "step-parent"),
            Map.entry("exhusband", "ex-partner"),
            Map.entry("ex_husband", "ex-partner"));

    private ToldRelations() {}

    /// What the other is to the person; in the file's words where Kith has none. Empty where those say too much or
    /// nothing.
    static Optional<Role> role(Relation told) {
        var is = told.is() == null ? null : ROLES.get(key(told.is()));
        if (is != null) {
            return Optional.of(is);
        }
        var back = told.back() == null ? null : ROLES.get(key(told.back()));
        if (back != null) {
            return Optional.of(back.opposite());
        }
        var one = words(told.is());
        var other = words(told.back());
        if (one == null && other == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Role.inWords(Objects.requireNonNullElse(one, other), Objects.requireNonNullElse(other, one)));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private static @Nullable String words(@Nullable String told) {
        return told == null ? null : WORDS.getOrDefault(key(told), told.replace('_', ' '));
    }

    private static String key(String told) {
        return told.strip().toLowerCase(Locale.ROOT);
    }
}
