package app.kith.exchange.format;

import org.jspecify.annotations.Nullable;

/// What one column of a file becomes.
///
/// @param column its place in the file, from 0
/// @param name its name, unique in the file; a fact takes it as its label
/// @param label what the file calls the value, such as "Work" of "Work phone"; for addresses the fact into which the
///     columns with the same label are put together
/// @param labelColumn the column that holds the label, row by row
/// @param dateOrder how dates are read; day first if null
public record ColumnChoice(
        int column,
        String name,
        ImportField field,
        @Nullable String label,
        @Nullable Integer labelColumn,
        @Nullable DateOrder dateOrder) {

    public ColumnChoice {
        if (column < 0) throw new IllegalArgumentException("Columns are counted from 0");
    }

    /// The column as another field. What label its name gives is worked out again.
    public ColumnChoice as(ImportField other) {
        var derived = HeaderWords.label(HeaderWords.normal(name), other);
        return new ColumnChoice(column, name, other, derived, labelColumn, dateOrder);
    }

    /// The column as one of the facts that the workspace keeps.
    public ColumnChoice as(OwnFact fact) {
        return new ColumnChoice(column, name, ImportField.FACT, fact.name(), null, dateOrder);
    }

    public ColumnChoice reading(DateOrder order) {
        return new ColumnChoice(column, name, field, label, labelColumn, order);
    }
}
