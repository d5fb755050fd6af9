package app.kith.exchange.format;

import java.util.List;

/// A guess at what a column is.
///
/// @param reason a short sentence for the person who looks at the guess
/// @param samples some of the column's values, blank ones left out
/// @param dates whether the order of day and month must be asked
public record ColumnMatch(
        ColumnChoice choice, Confidence confidence, String reason, List<String> samples, DateOrder.Finding dates) {

    /// How far the guess can be trusted.
    public enum Confidence {
        SURE("Sure"),
        PROBABLY("Probably"),
        PLEASE_CHECK("Please check"),
        NOT_BROUGHT_IN("Not brought in");

        private final String label;

        Confidence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public ColumnMatch {
        samples = List.copyOf(samples);
    }

    ColumnMatch labelled(String label) {
        var labelled = new ColumnChoice(column(), name(), field(), label, choice.labelColumn(), choice.dateOrder());
        return new ColumnMatch(labelled, confidence, reason, samples, dates);
    }

    public int column() {
        return choice.column();
    }

    public String name() {
        return choice.name();
    }

    public ImportField field() {
        return choice.field();
    }
}
