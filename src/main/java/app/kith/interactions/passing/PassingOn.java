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
/// @param newcomers who came of it, as far as they are named
/// @param came how many came of it, the named ones included, 0 to [#MOST]; null where nobody counted
public record PassingOn(
        String what,
        @Nullable Boolean passed,
        @Nullable String where,
        @Nullable Integer heardBy,
        Set<ContactId> newcomers,
        @Nullable Integer came) {
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
        if (came != null && (came < 0 || came > MOST)) {
            throw new IllegalArgumentException("Between 0 and 1,000,000,000 people come of it");
        }
        if (newcomers.size() > MOST_NEWCOMERS) {
            throw new IllegalArgumentException("At most %d people can come of it".formatted(MOST_NEWCOMERS));
        }
        newcomers = Collections.unmodifiableSet(new LinkedHashSet<>(newcomers));
        if (!Boolean.TRUE.equals(passed)) {
            where = null;
            heardBy = null;
            newcomers = Set.of();
            came = null;
        }
    }

    /// Asked for, and nobody knows yet.
    public static PassingOn asked(String what) {
        return answered(what, null);
    }

    /// They did; where, to how many and what came of it is said by [#in], [#to], [#naming] and [#counting].
    public static PassingOn passed(String what) {
        return answered(what, true);
    }

    /// They did not.
    public static PassingOn kept(String what) {
        return answered(what, false);
    }

    /// @param passed whether they did; null while nobody knows
    public static PassingOn answered(String what, @Nullable Boolean passed) {
        return new PassingOn(what, passed, null, null, Set.of(), null);
    }

    /// The same, done there.
    public PassingOn in(@Nullable String place) {
        return new PassingOn(what, passed, place, heardBy, newcomers, came);
    }

    /// The same, done to so many people.
    public PassingOn to(@Nullable Integer people) {
        return new PassingOn(what, passed, where, people, newcomers, came);
    }

    /// The same where these people came of it.
    public PassingOn naming(Set<ContactId> others) {
        return new PassingOn(what, passed, where, heardBy, others, came);
    }

    /// The same where so many came of it, those who are named included.
    public PassingOn counting(@Nullable Integer people) {
        return new PassingOn(what, passed, where, heardBy, newcomers, people);
    }

    /// The same without naming those people.
    public PassingOn without(Set<ContactId> hidden) {
        var others = new LinkedHashSet<>(newcomers);
        others.removeAll(hidden);
        return naming(others);
    }

    /// How many came of it, as far as that is known.
    public int comers() {
        return Math.max(came == null ? 0 : came, newcomers.size());
    }
}
