package app.kith.interactions.passing;

import app.kith.people.ContactId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something the people of an interaction were asked to pass on.
///
/// @param what it was, 1 to [#MAX] characters
/// @param passed whether they did; null while nobody knows
/// @param where they did it, at most [#MAX_WHERE] characters; null where that is not known
/// @param heardBy how many people that was, 0 to [#MOST]; null where that is not known
/// @param newcomers who came of it
public record PassingOn(
        String what,
        @Nullable Boolean passed,
        @Nullable String where,
        @Nullable Integer heardBy,
        Set<ContactId> newcomers) {
    public static final int MAX = 300;
    public static final int MAX_WHERE = 120;
    public static final int MOST = 1_000_000_000;
    public static final int MOST_NEWCOMERS = 500;

    public PassingOn {
        what = what.strip();
        if (what.isEmpty()) throw new IllegalArgumentException("Say what they were asked to pass on");
        if (what.length() > MAX) {
            throw new IllegalArgumentException("What they pass on has at most %d characters".formatted(MAX));
        }
        where = where == null || where.isBlank() ? null : where.strip();
        if (where != null && where.length() > MAX_WHERE) {
            throw new IllegalArgumentException("Where they pass it on has at most %d characters".formatted(MAX_WHERE));
        }
        if (heardBy != null && (heardBy < 0 || heardBy > MOST)) {
            throw new IllegalArgumentException("It is passed on to between 0 and 1,000,000,000 people");
        }
        if (newcomers.size() > MOST_NEWCOMERS) {
            throw new IllegalArgumentException("At most %d people can come of it".formatted(MOST_NEWCOMERS));
        }
        newcomers = Collections.unmodifiableSet(new LinkedHashSet<>(newcomers));
        if (!Boolean.TRUE.equals(passed)) {
            where = null;
            heardBy = null;
            newcomers = Set.of();
        }
    }

    /// Asked for, and nobody knows yet.
    public static PassingOn asked(String what) {
        return new PassingOn(what, null, null, null, Set.of());
    }

    /// The same without naming those people.
    public PassingOn without(Set<ContactId> hidden) {
        var others = new LinkedHashSet<>(newcomers);
        others.removeAll(hidden);
        return new PassingOn(what, passed, where, heardBy, others);
    }
}
