package app.kith.people.fields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A fact that the workspace keeps of its people, under a name of its own.
///
/// @param choices what can be chosen, for [FactType#CHOICE]
public record FactField(UUID id, String name, FactType type, List<String> choices) {
    public static final int MAX_CHOICES = 50;
    public static final int MAX_CHOICE = 100;

    public FactField {
        choices = List.copyOf(choices);
    }

    /// The form in which two spellings of a name are the same.
    public static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The one of these that is called so.
    public static Optional<FactField> named(String name, Collection<FactField> fields) {
        var key = key(name);
        return fields.stream().filter(field -> key(field.name()).equals(key)).findFirst();
    }

    /// See [FactType#plain].
    public Optional<String> plain(String typed, Locale locale) {
        return type.plain(typed, choices, locale);
    }

    /// See [FactType#said].
    public String said(String stored, Locale locale) {
        return type.said(stored, choices, locale);
    }
}
