package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /// With one column become something else, as it was chosen. A column that was joined to another and is
    /// something of its own now is joined no more.
    public ColumnMapping with(ColumnChoice choice) {
        return new ColumnMapping(choices.stream()
                        .map(old -> old.column() == choice.column() ? choice : old)
                        .toList())
                .settled();
    }

    /// With columns joined to one of them.
    public ColumnMapping joining(int first, ColumnJoin join, ImportField field) {
        return new ColumnMapping(choices.stream()
                        .map(old -> {
                            if (old.column() == first) return old.as(field).joined(join);
                            return join.columns().contains(old.column())
                                    ? old.as(ImportField.JOINED).joined(null)
                                    : old;
                        })
                        .toList())
                .settled();
    }

    /// With a column whole and alone again, and what was joined to it too.
    ///
    /// @param guesses what they were before
    public ColumnMapping parting(int column, List<ColumnMatch> guesses) {
        var join = choices.get(column).join();
        return new ColumnMapping(choices.stream()
                .map(old ->
                        old.column() == column || join != null && join.columns().contains(old.column())
                                ? guesses.get(old.column()).choice()
                                : old)
                .toList());
    }

    /// Each column that says it is joined to another is, and the other way round.
    private ColumnMapping settled() {
        var taken = new HashSet<Integer>();
        var some = new ArrayList<ColumnChoice>();
        for (var choice : choices) {
            var join = choice.join();
            if (join == null) {
                some.add(choice);
                continue;
            }
            var left = join.columns().stream()
                    .filter(other -> other != choice.column() && other < choices.size())
                    .filter(other -> choices.get(other).field() == ImportField.JOINED && taken.add(other))
                    .toList();
            some.add(choice.joined(left.isEmpty() ? null : new ColumnJoin(left, join.separator())));
        }
        return new ColumnMapping(some.stream()
                .map(one -> one.field() == ImportField.JOINED && !taken.contains(one.column())
                        ? one.as(ImportField.LEAVE_OUT)
                        : one)
                .toList());
    }

    /// Which column this one is joined to.
    public Optional<ColumnChoice> first(int column) {
        return choices.stream()
                .filter(choice ->
                        choice.join() != null && choice.join().columns().contains(column))
                .findFirst();
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
                                            theirs.dateOrder(),
                                            theirs.split(),
                                            here(theirs.join(), other));
                        })
                        .toList())
                .settled();
    }

    /// Joined with the columns of the same names in this file.
    private @Nullable ColumnJoin here(@Nullable ColumnJoin theirs, ColumnMapping other) {
        if (theirs == null) return null;
        var mine = theirs.columns().stream()
                .filter(column -> column < other.choices.size())
                .map(column -> other.choices.get(column).name())
                .flatMap(name -> choices.stream()
                        .filter(choice -> choice.name().equalsIgnoreCase(name))
                        .map(ColumnChoice::column))
                .toList();
        return mine.isEmpty() ? null : new ColumnJoin(mine, theirs.separator());
    }

    /// The column names, for reports in the same columns.
    public List<String> names() {
        return choices.stream().map(ColumnChoice::name).toList();
    }
}
