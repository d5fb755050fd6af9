package app.kith.interactions.quicklog;

import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.passing.PassingOn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line as far as it can be understood without knowing any people.
///
/// @param date as said, absent if nothing was
/// @param time only if a clock time was said; "this morning" gives a date alone
/// @param minutes the length, 1 to 1440
/// @param names the phrases taken for people
/// @param phrases what to look up before [QuickLogParser#resolve]: the names, and where they may end earlier or later
/// @param passing what they were asked to pass on; null for nothing
/// @param note the rest, as typed; empty if there is none
/// @param tokens in order, without overlap
public record Scanned(
        Line line,
        InteractionKind kind,
        Direction direction,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer minutes,
        List<NameSpan> names,
        List<String> phrases,
        @Nullable PassingOn passing,
        String note,
        List<Token> tokens,
        Set<Remark> remarks) {
    public Scanned {
        names = List.copyOf(names);
        phrases = List.copyOf(phrases);
        tokens = List.copyOf(tokens);
        remarks = Set.copyOf(remarks);
    }
}
