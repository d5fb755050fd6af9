package app.kith.people;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which people a list shows.
///
/// @param text words that must all occur, in any part of a name, company, place, tag or handle
/// @param circles empty for all
/// @param bands empty for all
/// @param tag one tag's name
/// @param only a further condition
/// @param inBin the people in the bin instead of the others
public record PeopleFilter(
        String text,
        Set<Circle> circles,
        Set<Band> bands,
        @Nullable String tag,
        @Nullable Only only,
        boolean inBin) {
    public static final PeopleFilter EVERYONE = new PeopleFilter("", Set.of(), Set.of(), null, null, false);
    public static final PeopleFilter BIN = new PeopleFilter("", Set.of(), Set.of(), null, null, true);

    /// Conditions that are not a matter of one field's value.
    public enum Only {
        COOLING,
        WARMING,
        OVERDUE,
        NOTHING_LOGGED,
        NO_HANDLE,
        LET_GO,
        DEMO
    }

    public PeopleFilter {
        text = text.strip();
        circles = circles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(circles));
        bands = bands.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(bands));
    }

    public PeopleFilter text(String other) {
        return new PeopleFilter(other, circles, bands, tag, only, inBin);
    }

    public PeopleFilter circles(Set<Circle> others) {
        return new PeopleFilter(text, others, bands, tag, only, inBin);
    }

    public PeopleFilter bands(Set<Band> others) {
        return new PeopleFilter(text, circles, others, tag, only, inBin);
    }

    public PeopleFilter tag(@Nullable String other) {
        return new PeopleFilter(text, circles, bands, other, only, inBin);
    }

    public PeopleFilter only(@Nullable Only other) {
        return new PeopleFilter(text, circles, bands, tag, other, inBin);
    }
}
