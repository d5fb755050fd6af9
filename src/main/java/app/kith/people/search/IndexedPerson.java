package app.kith.people.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as the index takes them in; the words as [SearchWords#of] writes them.
record IndexedPerson(
        UUID id,
        UUID workspace,
        String name,
        String names,
        String own,
        String noted,
        @Nullable LocalDate lastInteraction,
        boolean present) {}
