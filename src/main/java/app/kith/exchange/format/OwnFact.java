package app.kith.exchange.format;

/// A fact that the workspace keeps under a name of its own, and which a column may therefore be.
///
/// @param isDate whether the order of day and month matters
public record OwnFact(String name, boolean isDate) {

    boolean isNamed(String normal) {
        return HeaderWords.normal(name).equals(normal);
    }
}
