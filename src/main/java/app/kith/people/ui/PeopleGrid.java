package app.kith.people.ui;

import app.kith.channels.ChannelKind;
import app.kith.design.Words;
import app.kith.people.ContactId;
import app.kith.people.PeopleOrder;
import app.kith.people.Standing;
import app.kith.people.cards.ChannelMark;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The people as rows, read a page at a time; on phones as a list of one column.
class PeopleGrid extends Grid<PeopleRows.Row> {
    private static final int ROWS_A_PAGE = 50;
    /// Tags with so many letters together have room in a line; the first is always there, cut if it must be.
    private static final int TAG_LETTERS = 14;
    private static final int MOST_CHANNELS = 5;
    private static final String RING = """
            <kith-warmth-ring size="%d" person=${item.id} name=${item.name} .image=${item.image}
              .score=${item.score} .scoreBefore=${item.before}></kith-warmth-ring>""";
    private static final String NAME = """
            <a class="kith-person__name kith-ellipsis" href="people/${item.id}"><bdi>${item.name}</bdi></a>${item.letGo ? html`<span class="kith-let-go">let go</span>` : ''}""";
    /// What a search found them by, with the words marked; otherwise what stands below the name anyway.
    private static final String WHY = """
            <span class="kith-small kith-muted kith-found-by">${item.why.map((part) => (part[1] ? html`<mark>${part[0]}</mark>` : part[0]))}</span>""";
    private static final String BELOW = """
            ${item.why.length ? html`%s` : html`<span class="kith-small kith-muted kith-ellipsis">${item.line}</span>`}""".formatted(WHY);
    private static final String SCORE = """
            <kith-score-number .score=${item.score} .scoreBefore=${item.before}></kith-score-number>""";
    private static final String STRIP = """
            <kith-interaction-strip .marks=${item.marks} .score=${item.score} .gap=${item.gap}
              .since=${item.since}></kith-interaction-strip>""";
    private static final String WHEN = """
            <time datetime=${item.day} title=${item.exactly}>${item.when}</time>""";

    private final Map<PeopleOrder.By, Column<PeopleRows.Row>> sortable = new EnumMap<>(PeopleOrder.By.class);
    private final Column<PeopleRows.Row> phone;
    private Column<PeopleRows.Row> owner;
    private boolean team;
    private final PeopleChoice choice;
    private boolean showing;
    private boolean choosing;
    private boolean narrow;

    /// @param open runs when a row is clicked
    /// @param sort runs when the user sorts by a column
    PeopleGrid(PeopleRows rows, Consumer<ContactId> open, Consumer<PeopleOrder> sort) {
        super(ROWS_A_PAGE);
        addThemeVariants(GridVariant.NO_BORDER);
        choice = new PeopleChoice(this);
        setSelectionModel(choice, SelectionMode.MULTI);
        setAriaLabel("People");
        addColumns();
        phone = addColumn(rendered(
                """
                <div class="kith-people-line">%s<div class="kith-grow">
                  <div class="kith-row">%s<span class="kith-grow"></span>%s</div>
                  <div class="kith-row kith-small kith-muted"><span class="kith-grow">%s</span>%s</div>
                  ${item.why.length ? html`%s` : ''}
                </div></div>""".formatted(RING.formatted(48), NAME, SCORE, "${item.leaving || html`" + WHEN + "`}", STRIP, WHY)));
        phone.setVisible(false);
        setItems(rows);
        addItemClickListener(click -> {
            if (narrow && choosing) {
                toggle(click.getItem());
            } else {
                open.accept(click.getItem().id());
            }
        });
        addSortListener(event -> {
            if (!showing) {
                sort.accept(order(event.getSortOrder()));
            }
        });
    }

    /// Marks the column the rows are sorted by.
    void show(PeopleOrder order) {
        var column = sortable.get(order.by());
        var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        showing = true;
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
        showing = false;
    }

    private void toggle(PeopleRows.Row row) {
        if (choice.isSelected(row)) {
            deselect(row);
        } else {
            select(row);
        }
    }

    boolean isChoosing() {
        return choosing;
    }

    /// Whether boxes to tick stand before the rows.
    void setChoosing(boolean choosing) {
        this.choosing = choosing;
        setClassName("kith-grid--choosing", choosing);
        getElement()
                .executeJs(
                        "const column = this.querySelector('vaadin-grid-flow-selection-column'); if (column) column.hidden = !$0",
                        choosing);
    }

    void onPhone(boolean narrow) {
        this.narrow = narrow;
        setClassName("kith-grid", !narrow);
        setClassName("kith-grid-phone", narrow);
        getColumns().forEach(column -> column.setVisible(column.equals(phone) == narrow));
        owner.setVisible(team && !narrow);
    }

    /// Whether it is told who of the team looks after each.
    void setTeam(boolean team) {
        this.team = team;
        owner.setVisible(team && !narrow);
    }

    PeopleChoice choice() {
        return choice;
    }

    Set<ContactId> chosen() {
        return getSelectedItems().stream().map(PeopleRows.Row::id).collect(Collectors.toSet());
    }

    private void addColumns() {
        addColumn(rendered("""
                        <div class="kith-grid-person">%s<div class="kith-grow">%s
                          %s</div></div>""".formatted(RING.formatted(40), NAME, BELOW)))
                .setHeader("Person")
                .setKey(name(PeopleOrder.By.NAME))
                .setWidth("230px");
        addColumn(rendered(SCORE))
                .setHeader("Engagement")
                .setKey(name(PeopleOrder.By.SCORE))
                .setWidth("128px")
                .setFlexGrow(0);
        addColumn(rendered("""
                        <span class="kith-circle-tag"><kith-circle-glyph circle=${item.circle}></kith-circle-glyph>${item.circleName}</span>"""))
                .setHeader("Circle")
                .setKey(name(PeopleOrder.By.CIRCLE))
                .setWidth("116px")
                .setFlexGrow(0);
        addColumn(rendered(STRIP))
                .setHeader("Interactions, last 12 months")
                .setWidth("206px")
                .setFlexGrow(0);
        addColumn(rendered("""
                        <div class="kith-grid-two"><span>%s</span>
                          <span class="kith-small ${item.tone}">${item.pace}</span></div>""".formatted(WHEN)))
                .setHeader("Last interaction")
                .setKey(name(PeopleOrder.By.LAST_INTERACTION))
                .setWidth("176px")
                .setFlexGrow(0);
        addColumn(rendered("""
                        <span class="kith-row">${item.channels.map((c) => html`<span class="kith-channel ${c[1] ? 'kith-channel--letters' : ''}"
                          title=${c[0]}>${c[1] || html`<kith-icon name=${c[2]} size="16"></kith-icon>`}<span
                          class="kith-sr">${c[0]}</span></span>`)}${item.moreChannels.length ? html`<span
                          class="kith-small kith-faint" title=${item.moreChannels.join(', ')}>+${item.moreChannels.length}<span class="kith-sr"> ${item.moreChannels.join(', ')}</span></span>` : ''}</span>""")).setHeader("Talks to you on").setWidth("132px").setFlexGrow(0);
        addColumn(rendered("""
                        <span class="kith-grid-tags">${item.tags.map((tag) => html`<span class=${tag[1]}><bdi>${tag[0]}</bdi></span>`)}${item.moreTags.length ? html`<span
                          class="kith-tag kith-grid-tags__more" title=${item.moreTags.join(', ')}>+${item.moreTags.length}<span class="kith-sr"> ${item.moreTags.join(', ')}</span></span>` : ''}</span>""")).setHeader("Tags").setKey("tags").setWidth("130px");
        owner = addColumn(rendered("<span class=\"kith-small kith-ellipsis\"><bdi>${item.owner}</bdi></span>"))
                .setHeader("Owner")
                .setKey("owner")
                .setWidth("104px")
                .setFlexGrow(0);
        owner.setVisible(false);
        for (var by : PeopleOrder.By.values()) {
            var column = getColumnByKey(name(by));
            if (column != null) {
                column.setSortable(true);
                sortable.put(by, column);
            }
        }
    }

    private LitRenderer<PeopleRows.Row> rendered(String template) {
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
                Map.entry("circle", row -> name(standing(row).circle())),
                Map.entry("circleName", row -> standing(row).circle().label()),
                Map.entry(
                        "marks",
                        row -> row.ticks().stream()
                                .map(tick -> List.<Number>of(tick.daysAgo(), tick.depth()))
                                .toList()),
                Map.entry("gap", row -> standing(row).usualGapDays()),
                Map.entry("since", PeopleGrid::daysSince),
                Map.entry("day", row -> Objects.toString(standing(row).lastInteraction(), "")),
                Map.entry("when", row -> last(row).when()),
                Map.entry("leaving", PeopleGrid::leaving),
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
                                .map(PeopleGrid::drawn)
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
                Map.entry("why", PeopleGrid::why));
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
        var words = new Words(row.today(), getLocale());
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

    private PeopleOrder order(List<GridSortOrder<PeopleRows.Row>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(first -> new PeopleOrder(
                        sortable.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(first.getSorted()))
                                .findFirst()
                                .orElseThrow()
                                .getKey(),
                        first.getDirection() == SortDirection.DESCENDING))
                .orElse(PeopleOrder.BY_NAME);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
