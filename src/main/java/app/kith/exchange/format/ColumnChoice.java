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
/// @param split how its values are parted, where they are; the field is then that of the first part
/// @param join what is joined to it, where something is
public record ColumnChoice(
        int column,
        String name,
        ImportField field,
        @Nullable String label,
        @Nullable Integer labelColumn,
        @Nullable DateOrder dateOrder,
        @Nullable ColumnSplit split,
        @Nullable ColumnJoin join) {

    public ColumnChoice(
            int column,
            String name,
            ImportField field,
            @Nullable String label,
            @Nullable Integer labelColumn,
            @Nullable DateOrder dateOrder) {
        this(column, name, field, label, labelColumn, dateOrder, null, null);
    }

    public ColumnChoice {
        if (column < 0) throw new IllegalArgumentException("Columns are counted from 0");
    }

    /// The column as another field, whole; what is joined to it stays so. What label its name gives is worked
    /// out again.
    public ColumnChoice as(ImportField other) {
        var derived = HeaderWords.label(HeaderWords.normal(name), other);
        return new ColumnChoice(column, name, other, derived, labelColumn, dateOrder, null, join);
    }

    /// The column as one of the facts that the workspace keeps.
    public ColumnChoice as(OwnFact fact) {
        return new ColumnChoice(column, name, ImportField.FACT, fact.name(), null, dateOrder, null, join);
    }

    public ColumnChoice reading(DateOrder order) {
        return new ColumnChoice(column, name, field, label, labelColumn, order, split, join);
    }

    /// The column with its values parted.
    public ColumnChoice parted(ColumnSplit parts) {
        return new ColumnChoice(column, name, parts.field(0), null, null, dateOrder, parts, null);
    }

    ColumnChoice joined(@Nullable ColumnJoin others) {
        return new ColumnChoice(column, name, field, label, labelColumn, dateOrder, null, others);
    }

    /// One part of the column as if it were a column of its own.
    ColumnChoice part(int number) {
        if (split == null) return this;
        var field = split.field(number);
        var name = number == 0 || split.isOfTheSame() ? this.name : "%s (%d)".formatted(this.name, number + 1);
        return new ColumnChoice(column, name, field, null, null, dateOrder, null, null);
    }
}
