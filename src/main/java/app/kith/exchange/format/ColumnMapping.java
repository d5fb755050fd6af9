package app.kith.exchange.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/// What a file's columns become, one choice for each, in the order of the file. Plain values only, so that it
/// can be kept as JSON and the same columns need not be matched twice.
public record ColumnMapping(List<ColumnChoice> choices) {

    public ColumnMapping {
        choices = List.copyOf(choices);
        for (var i = 0; i < choices.size(); i++)
            if (choices.get(i).column() != i)
                throw new IllegalArgumentException("Column %d is missing or out of order".formatted(i));
    }

    /// As Kith guessed.
    public static ColumnMapping of(List<ColumnMatch> matches) {
        return new ColumnMapping(matches.stream().map(ColumnMatch::choice).toList());
    }

    /// With one column become something else.
    public ColumnMapping with(int column, ImportField field) {
        return with(choices.get(column).as(field));
    }

    /// With one column's dates read in this order.
    public ColumnMapping with(int column, DateOrder order) {
        return with(choices.get(column).reading(order));
    }

    /// With one column become something else, as it was chosen.
    public ColumnMapping with(ColumnChoice choice) {
        return new ColumnMapping(choices.stream()
                .map(old -> old.column() == choice.column() ? choice : old)
                .toList());
    }

    /// These columns, each become what the one of the same name is in another mapping. Where labels stand is
    /// this file's own matter.
    public ColumnMapping as(ColumnMapping other) {
        var byName = new HashMap<String, ColumnChoice>();
        other.choices.forEach(choice -> byName.put(choice.name().toLowerCase(Locale.ROOT), choice));
        return new ColumnMapping(choices.stream()
                .map(mine -> {
                    var theirs = byName.get(mine.name().toLowerCase(Locale.ROOT));
                    return theirs == null
                            ? mine
                            : new ColumnChoice(
                                    mine.column(),
                                    mine.name(),
                                    theirs.field(),
                                    theirs.label(),
                                    mine.labelColumn(),
                                    theirs.dateOrder());
                })
                .toList());
    }

    /// The column names, for reports in the same columns.
    public List<String> names() {
        return choices.stream().map(ColumnChoice::name).toList();
    }
}
