package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Words;
import app.kith.people.Standing;
import app.kith.people.cards.ChannelMark;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the cells of the list tell of somebody, by the names that their templates use.
final class RowCells {
    /// Tags with so many letters together have room in a line; the first is always there, cut if it must be.
    private static final int TAG_LETTERS = 14;

    private static final int MOST_CHANNELS = 5;

    private final Supplier<Locale> locale;

    RowCells(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /// @param template with `item.` before the names of what it takes
    LitRenderer<PeopleRows.Row> rendered(String template) {
        var renderer = LitRenderer.<PeopleRows.Row>of(template);
        properties().forEach((name, value) -> {
            if (template.contains("item." + name)) {
                renderer.withProperty(name, value::of);
            }
        });
        return renderer;
    }

    private interface Property {
        @Nullable
        Object of(PeopleRows.Row row);
    }

    private Map<String, Property> properties() {
        return Map.ofEntries(
                Map.entry("id", row -> row.id().value().toString()),
                Map.entry("letGo", row -> standing(row).isLetGo()),
                Map.entry("name", row -> row.person().person().name()),
                Map.entry("image", row -> row.person().person().portrait()),
                Map.entry(
                        "line",
                        row -> row.person().line() == null ? "" : row.person().line()),
                Map.entry("score", row -> standing(row).score()),
                Map.entry("before", row -> standing(row).scoreBefore()),
                Map.entry("circle", row -> standing(row).circle().name().toLowerCase(Locale.ROOT)),
                Map.entry("circleName", row -> standing(row).circle().label()),
                Map.entry(
                        "marks",
                        row -> row.ticks().stream()
                                .map(tick -> List.<Number>of(tick.daysAgo(), tick.depth()))
                                .toList()),
                Map.entry("gap", row -> standing(row).usualGapDays()),
                Map.entry("since", RowCells::daysSince),
                Map.entry("day", row -> Objects.toString(standing(row).lastInteraction(), "")),
                Map.entry("when", row -> last(row).when()),
                Map.entry("leaving", RowCells::leaving),
                Map.entry(
                        "exactly",
                        row -> last(row).exactly() == null ? "" : last(row).exactly()),
                Map.entry(
                        "pace", row -> last(row).pace() == null ? "" : last(row).pace()),
                Map.entry("tone", row -> last(row).late() ? "kith-cooling-text" : "kith-faint"),
                Map.entry(
                        "channels",
                        row -> row.person().channels().stream()
                                .limit(channelsShown(row))
                                .map(RowCells::drawn)
                                .toList()),
                Map.entry(
                        "moreChannels",
                        row -> row.person().channels().stream()
                                .skip(channelsShown(row))
                                .map(ChannelKind::label)
                                .toList()),
                Map.entry(
                        "tags",
                        row -> row.person().tags().stream()
                                .limit(tagsShown(row))
                                .map(tag -> List.of(tag, row.colours().style(tag)))
                                .toList()),
                Map.entry(
                        "moreTags",
                        row -> row.person().tags().stream().skip(tagsShown(row)).toList()),
                Map.entry("owner", row -> Objects.requireNonNullElse(row.owner(), "")),
                Map.entry("why", RowCells::why));
    }

    private static int channelsShown(PeopleRows.Row row) {
        var all = row.person().channels().size();
        return all <= MOST_CHANNELS ? all : MOST_CHANNELS - 1;
    }

    private static int tagsShown(PeopleRows.Row row) {
        var tags = row.person().tags();
        int letters = 0;
        for (int i = 0; i < tags.size(); i++) {
            letters += tags.get(i).length();
            if (i > 0 && letters > TAG_LETTERS) {
                return i;
            }
        }
        return tags.size();
    }

    /// The reason in parts: a text, and whether it is what was looked for.
    private static List<List<Object>> why(PeopleRows.Row row) {
        var reason = row.reason();
        return reason == null
                ? List.of()
                : reason.parts().stream()
                        .map(part -> List.<Object>of(part.text(), part.hit()))
                        .toList();
    }

    /// A channel as the browser draws it: its name, its letters if it has any, its drawing.
    private static List<String> drawn(ChannelKind kind) {
        return List.of(kind.label(), ChannelMark.letters(kind).orElse(""), ChannelMark.drawing(kind));
    }

    private LastInteraction last(PeopleRows.Row row) {
        var words = new Words(row.today(), locale.get());
        var last = LastInteraction.of(standing(row), words);
        return row.person().forgottenOn() == null ? last : last.inBin(leaving(row));
    }

    /// How long the bin still keeps them; empty for whoever is not in it.
    private static String leaving(PeopleRows.Row row) {
        var forgotten = row.person().forgottenOn();
        return forgotten == null ? "" : BinWords.until(forgotten, row.today());
    }

    private static Standing standing(PeopleRows.Row row) {
        return row.person().standing();
    }

    private static @Nullable Long daysSince(PeopleRows.Row row) {
        var last = standing(row).lastInteraction();
        return last == null ? null : ChronoUnit.DAYS.between(last, row.today());
    }
}
