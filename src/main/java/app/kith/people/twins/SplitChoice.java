package app.kith.people.twins;

import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What goes to the new one of two people.
///
/// @param name what they are called
/// @param parts by the [Divisible#title()] of what they are
public record SplitChoice(
        String name, List<Handle> handles, List<ImportantDate> dates, List<Fact> facts, Map<String, Set<UUID>> parts) {}
