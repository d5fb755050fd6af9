package app.kith.people.ui;

import app.kith.people.ContactId;
import app.kith.people.PeopleOrder;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The people as rows, read a page at a time; where there is little room as a list of one column.
class PeopleGrid extends Grid<PeopleRows.Row> {
    private static final int ROWS_A_PAGE = 50;
    /// In narrower windows there is no room for columns.
    private static final int COLUMNS_FROM = 853;
    /// What stands beside the columns: the rail, the edges of the page and the boxes to tick.
    private static final int BESIDE = 337;
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
    private SpareColumns spare;
    private boolean team;
    private final RowCells cells = new RowCells(this::getLocale);
    private final PeopleChoice choice;
    private boolean showing;
    private boolean choosing;
    private boolean narrow;
    private int window;

    /// @param open runs when a row is clicked
    /// @param sort runs when the user sorts by a column
    PeopleGrid(PeopleRows rows, Consumer<ContactId> open, Consumer<PeopleOrder> sort) {
        super(ROWS_A_PAGE);
        addThemeVariants(GridVariant.NO_BORDER);
        choice = new PeopleChoice(this);
        setSelectionModel(choice, SelectionMode.MULTI);
        setAriaLabel("People");
        addColumns();
        phone = addColumn(cells.rendered(
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

    /// Shows what there is room for: on phones and small tablets a list, elsewhere all columns or the more important
    /// ones.
    ///
    /// @param window its width in pixels, 0 where it is not known yet
    void fit(int window) {
        this.window = window;
        narrow = isNarrow(window);
        setClassName("kith-grid", !narrow);
        setClassName("kith-grid-phone", narrow);
        getColumns().forEach(column -> column.setVisible(column.equals(phone) == narrow));
        owner.setVisible(team && !narrow);
        if (!narrow && window > 0) {
            spare.leaveOut(getColumns(), window - BESIDE);
        }
    }

    /// Whether a window of that width has a list of one column, in which rows are chosen by a tap.
    static boolean isNarrow(int window) {
        return window > 0 && window < COLUMNS_FROM;
    }

    /// Whether it is told who of the team looks after each.
    void setTeam(boolean team) {
        this.team = team;
        fit(window);
    }

    PeopleChoice choice() {
        return choice;
    }

    Set<ContactId> chosen() {
        return getSelectedItems().stream().map(PeopleRows.Row::id).collect(Collectors.toSet());
    }

    private void addColumns() {
        addColumn(cells.rendered("""
                        <div class="kith-grid-person">%s<div class="kith-grow">%s
                          %s</div></div>""".formatted(RING.formatted(40), NAME, BELOW)))
                .setHeader("Person")
                .setKey(name(PeopleOrder.By.NAME))
                .setWidth("230px");
        addColumn(cells.rendered(SCORE))
                .setHeader("Engagement")
                .setKey(name(PeopleOrder.By.SCORE))
                .setWidth("114px")
                .setFlexGrow(0);
        var circle = addColumn(cells.rendered("""
                        <span class="kith-circle-tag"><kith-circle-glyph circle=${item.circle}></kith-circle-glyph>${item.circleName}</span>"""))
                .setHeader("Circle")
                .setKey(name(PeopleOrder.By.CIRCLE))
                .setWidth("100px")
                .setFlexGrow(0);
        var strip = addColumn(cells.rendered(STRIP))
                .setHeader("Interactions, last 12 months")
                .setWidth("192px")
                .setFlexGrow(0);
        addColumn(cells.rendered("""
                        <div class="kith-grid-two"><span>%s</span>
                          <span class="kith-small ${item.tone}">${item.pace}</span></div>""".formatted(WHEN)))
                .setHeader("Last interaction")
                .setKey(name(PeopleOrder.By.LAST_INTERACTION))
                .setWidth("172px")
                .setFlexGrow(0);
        var channels = addColumn(cells.rendered("""
                        <span class="kith-row">${item.channels.map((c) => html`<span class="kith-channel ${c[1] ? 'kith-channel--letters' : ''}"
                          title=${c[0]}>${c[1] || html`<kith-icon name=${c[2]} size="16"></kith-icon>`}<span
                          class="kith-sr">${c[0]}</span></span>`)}${item.moreChannels.length ? html`<span
                          class="kith-small kith-faint" title=${item.moreChannels.join(', ')}>+${item.moreChannels.length}<span class="kith-sr"> ${item.moreChannels.join(', ')}</span></span>` : ''}</span>"""))
                .setHeader("Talks to you on")
                .setWidth("128px")
                .setFlexGrow(0);
        var tags =
                addColumn(cells.rendered("""
                        <span class="kith-grid-tags">${item.tags.map((tag) => html`<span class=${tag[1]}><bdi>${tag[0]}</bdi></span>`)}${item.moreTags.length ? html`<span
                          class="kith-tag kith-grid-tags__more" title=${item.moreTags.join(', ')}>+${item.moreTags.length}<span class="kith-sr"> ${item.moreTags.join(', ')}</span></span>` : ''}</span>""")).setHeader("Tags").setKey("tags").setWidth("126px");
        owner = addColumn(cells.rendered("<span class=\"kith-small kith-ellipsis\"><bdi>${item.owner}</bdi></span>"))
                .setHeader("Owner")
                .setKey("owner")
                .setWidth("104px")
                .setFlexGrow(0);
        owner.setVisible(false);
        spare = new SpareColumns(List.of(channels, tags, strip, circle));
        for (var by : PeopleOrder.By.values()) {
            var column = getColumnByKey(name(by));
            if (column != null) {
                column.setSortable(true);
                sortable.put(by, column);
            }
        }
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
