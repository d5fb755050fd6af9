package app.kith.people.criteria;

import java.util.List;
import java.util.function.UnaryOperator;

/// A name gives way to another, wherever it stands in a list; each name stands there once.
///
/// @param key the same for two ways to write the same name
record Renaming(String from, String to, UnaryOperator<String> key) {

    List<String> in(List<String> names) {
        var gone = key.apply(from);
        return names.stream()
                .map(name -> key.apply(name).equals(gone) ? to : name)
                .distinct()
                .toList();
    }
}
