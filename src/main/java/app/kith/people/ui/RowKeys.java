package app.kith.people.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import java.util.function.BiConsumer;

/// Lets the keys J, K, X and Enter walk, choose and open the rows of a grid; with Shift, X or a click chooses all rows
/// from the last one chosen.
@Tag("kith-row-keys")
@JsModule("./components/kith-row-keys.ts")
class RowKeys extends Component {
    private final BiConsumer<Integer, Integer> range;

    /// @param range runs when all rows between two, counted from 0, shall be chosen
    RowKeys(Grid<?> grid, BiConsumer<Integer, Integer> range) {
        this.range = range;
        getElement().executeJs("this.grid = $0", grid.getElement());
    }

    /// The browser asks for this.
    @ClientCallable
    void range(int from, int to) {
        range.accept(from, to);
    }
}
