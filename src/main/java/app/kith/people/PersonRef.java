package app.kith.people;

import org.jspecify.annotations.Nullable;

/// As much of a person as it takes to mention them: a face in a warmth ring and a name that leads to their page.
public record PersonRef(
        ContactId id,
        String name,
        @Nullable String nickname,
        @Nullable String portrait,
        Standing standing) {

    /// What to call them in a sentence: the nickname, else the given name, see [CallName].
    public String callName() {
        return callName(name, nickname);
    }

    static String callName(String name, @Nullable String nickname) {
        return CallName.of(name, nickname);
    }
}
