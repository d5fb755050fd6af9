package app.kith.people.ui;

import app.kith.people.ListedPeople;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.bulk.BulkWork;
import app.kith.people.spi.ChosenGesture;
import app.kith.people.spi.ListGesture;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/// Choosing people in the list: one by one, a range, or everybody a filter shows; and what happens to them.
class Choosing extends Div {
    /// A range has at most so many people; more are better chosen by a filter.
    private static final int LONGEST_RANGE = 2_000;

    private final PeopleGrid grid;
    private final PeopleRows rows;
    private final BulkWork bulk;
    private final BulkGestures gestures;
    private final BulkBar bar;
    private final List<ListGesture> ofList;
    private final Button begin = new Button("Choose");
    private PeopleQuery query = PeopleQuery.EVERYONE;
    private int matching;
    private boolean narrow;

    /// Makes one for a list.
    @SpringComponent
    static class Maker {
        private final BulkWork bulk;
        private final ObjectProvider<ChosenGesture> others;
        private final ObjectProvider<ListGesture> ofList;

        Maker(BulkWork bulk, ObjectProvider<ChosenGesture> others, ObjectProvider<ListGesture> ofList) {
            this.bulk = bulk;
            this.others = others;
            this.ofList = ofList;
        }

        /// @param reload shows the list anew, with nobody chosen
        Choosing of(PeopleGrid grid, PeopleRows rows, Runnable reload) {
            var sorted = others.stream()
                    .sorted(Comparator.comparingInt(ChosenGesture::order))
                    .toList();
            var whole = ofList.stream()
                    .sorted(Comparator.comparingInt(ListGesture::order))
                    .toList();
            return new Choosing(grid, rows, bulk, sorted, whole, reload);
        }
    }

    private Choosing(
            PeopleGrid grid,
            PeopleRows rows,
            BulkWork bulk,
            List<ChosenGesture> others,
            List<ListGesture> ofList,
            Runnable reload) {
        this.grid = grid;
        this.rows = rows;
        this.bulk = bulk;
        this.ofList = ofList;
        var progress = new BulkProgress();
        gestures = new BulkGestures(bulk, progress, reload);
        bar = new BulkBar(bulk, gestures, others, ofList, this::chooseAll, this::chooseNobody, reload);
        addClassName("kith-choosing");
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.addClassName("kith-choosing__begin");
        begin.addClickListener(click -> press());
        grid.addSelectionListener(event -> show());
        add(progress, bar, new RowKeys(grid, new RowKeys.Gestures() {
            @Override
            public void range(int from, int to) {
                chooseRange(from, to);
            }

            @Override
            public void hold(int row) {
                chooseHeld(row);
            }

            @Override
            public void nobody() {
                chooseNobody();
            }
        }));
    }

    /// The button that begins it: in narrow windows it shows the boxes, elsewhere it chooses everybody.
    Component begin() {
        return begin;
    }

    /// What can be done with everybody the list shows, chosen or not.
    List<ListGesture> ofList() {
        return ofList;
    }

    /// Does it with everybody the list shows.
    void begin(ListGesture gesture) {
        gesture.begin(new ListedPeople(query.filter(), query.order(), Set.of(), Set.of()), matching);
    }

    void onNarrow(boolean narrow) {
        this.narrow = narrow;
        grid.setChoosing(!narrow);
        begin.setText(narrow ? "Choose" : "Choose all");
    }

    /// Another list is shown, with nobody chosen.
    void show(PeopleQuery shown, int matching) {
        query = shown;
        this.matching = matching;
        begin.setVisible(matching > 0);
        show();
        bulk.working().ifPresent(gestures::follow);
    }

    /// Begins to choose, or ends it.
    void press() {
        if (!narrow) {
            chooseAll();
        } else if (grid.isChoosing()) {
            chooseNobody();
        } else {
            beginNarrow();
        }
    }

    private void beginNarrow() {
        grid.setChoosing(true);
        begin.setText("Done");
    }

    private void chooseAll() {
        grid.choice().chooseAll();
        show();
    }

    /// A finger stayed on a row of the phone's list: it is chosen, and so are those that are tapped next.
    void chooseHeld(int row) {
        if (narrow && !grid.isChoosing()) {
            beginNarrow();
            chooseRange(row, row);
        }
    }

    private void chooseNobody() {
        grid.deselectAll();
        if (narrow) {
            grid.setChoosing(false);
            begin.setText("Choose");
        }
        show();
    }

    /// The rows between these two, both with them.
    void chooseRange(int from, int to) {
        var first = Math.max(0, Math.min(from, to));
        var last = Math.min(Math.max(from, to), first + LONGEST_RANGE - 1);
        grid.asMultiSelect().select(rows.between(first, last));
    }

    /// Forgets everybody in the bin, once the user has said so again.
    void emptyBin(int inBin) {
        var everybody = new Chosen(Set.of(), Set.of(), PeopleFilter.BIN, PeopleOrder.BY_NAME, inBin, true);
        bulk.deeds().stream()
                .filter(deed -> deed.isForTheBin() && deed.isFinal())
                .forEach(forget -> gestures.begin(forget, "", everybody));
    }

    private void show() {
        var choice = grid.choice();
        bar.show(new Chosen(grid.chosen(), choice.out(), query.filter(), query.order(), matching, choice.isAll()));
    }
}
