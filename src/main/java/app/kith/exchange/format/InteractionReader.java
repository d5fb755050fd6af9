package app.kith.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns records into interactions, as the mapping says.
final class InteractionReader {

    private static final int LONGEST_NOTE = 20_000;
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}):(\\d{2})(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,5})(?:[.,]\\d+)?\\s*(h|hr|hrs|hour|hours|std|m|min|mins|minutes|minuten|s|sec|seconds)?\\.?");
    private static final String NOBODY = "This row does not say who it was with";
    private static final String NO_DAY = "This row does not say on which day it was";

    private final List<ColumnChoice> choices;
    private final Fingerprints fingerprints;

    InteractionReader(ColumnMapping mapping) {
        this.choices = mapping.choices();
        this.fingerprints = new Fingerprints(choices);
    }

    Row read(RawRecord record, long number) {
        var entry = record.entry();
        if (entry != null && entry.problem() != null) return aside(record, number, entry.problem());
        var from = parties(record, ImportField.FROM);
        var to = parties(record, ImportField.TO);
        var with = parties(record, ImportField.WITH);
        if (from.isEmpty() && to.isEmpty() && with.isEmpty()) return aside(record, number, NOBODY);
        var written = written(record, ImportField.DAY);
        var moments = moments(record);
        if (moments.isEmpty())
            return aside(
                    record,
                    number,
                    written == null ? NO_DAY : "“%s” is not a day that can be read".formatted(shortened(written)));
        var key = fingerprints.key(entry);
        var favours = favours(record);
        var gave = favours.favour(ImportField.GAVE);
        var asked = favours.favour(ImportField.ASKED);
        var passing = favours.passing();
        return new Row.Interaction(
                new ImportedInteraction(
                        number,
                        record.line(),
                        key == null ? fingerprints.of(record) : key,
                        from,
                        to,
                        with,
                        moments,
                        written(record, ImportField.KIND),
                        written(record, ImportField.DIRECTION),
                        minutes(written(record, ImportField.MINUTES)),
                        written(record, ImportField.TONE),
                        gave,
                        asked,
                        passing,
                        note(record, favours.left())),
                record.cells());
    }

    private static Row aside(RawRecord record, long number, String sentence) {
        return new Row.SetAside(new RowProblem(number, record.line(), sentence, record.cells()));
    }

    private Stream<ColumnChoice> columns(ImportField field) {
        return choices.stream().filter(choice -> choice.field() == field);
    }

    private List<Party> parties(RawRecord record, ImportField field) {
        return columns(field)
                .flatMap(choice -> Party.all(record.cell(choice.column())).stream())
                .filter(party -> !party.said().isBlank())
                .distinct()
                .toList();
    }

    private @Nullable String written(RawRecord record, ImportField field) {
        return columns(field)
                .map(choice -> record.cell(choice.column()))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private List<Moment> moments(RawRecord record) {
        var time = written(record, ImportField.TIME);
        var moments = new ArrayList<Moment>();
        columns(ImportField.DAY)
                .forEach(choice -> Cells.split(record.cell(choice.column()), "\n").stream()
                        .flatMap(day ->
                                Moment.read(day, Objects.requireNonNullElse(choice.dateOrder(), DateOrder.DAY_FIRST))
                                        .stream())
                        .map(moment -> moment.time() != null || time == null
                                ? moment
                                : new Moment(
                                        moment.day(), Moment.timeAlone(time).orElse(null), null))
                        .forEach(moments::add));
        return moments;
    }

    /// Minutes of `45`, `45 min`, `1 h`, `1:30`, `90 s`; nothing for anything else.
    private static @Nullable Integer minutes(@Nullable String written) {
        if (written == null) return null;
        var text = written.toLowerCase(Locale.ROOT).strip();
        var hours = HOURS.matcher(text);
        if (hours.matches()) return Integer.parseInt(hours.group(1)) * 60 + Integer.parseInt(hours.group(2));
        var number = NUMBER.matcher(text);
        if (!number.matches()) return null;
        var count = Integer.parseInt(number.group(1));
        var unit = number.group(2) == null ? "m" : number.group(2);
        return switch (unit.charAt(0)) {
            case 'h' -> count * 60;
            case 's' -> unit.equals("std") ? count * 60 : count / 60;
            default -> count;
        };
    }

    private FavourCells favours(RawRecord record) {
        var favours = new FavourCells();
        choices.stream()
                .filter(choice -> FavourCells.takes(choice.field()))
                .filter(choice -> !record.cell(choice.column()).isEmpty())
                .forEach(choice -> favours.put(choice.field(), record.cell(choice.column())));
        return favours;
    }

    /// @param left what found no place of its own
    private @Nullable String note(RawRecord record, List<String> left) {
        var lines = new ArrayList<String>();
        columns(ImportField.NOTE).forEach(choice -> {
            var cell = record.cell(choice.column());
            if (cell.isEmpty()) return;
            lines.add(choice.label() == null ? cell : choice.label() + ": " + cell);
        });
        lines.addAll(left);
        if (lines.isEmpty()) return null;
        var note = String.join("\n\n", lines);
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    private static String shortened(String value) {
        var line = Cells.folded(value);
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
