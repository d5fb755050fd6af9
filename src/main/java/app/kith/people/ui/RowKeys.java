package app.kith.people.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;

/// Lets the keys J, K, X and Enter walk, choose and open the rows of a grid; with Shift, X or a click chooses
/// all rows from the last one chosen. A finger that stays on a row chooses it; Esc chooses nobody.
@Tag("kith-row-keys")
@JsModule("./components/kith-row-keys.ts")
class RowKeys extends Component {
    private final Gestures gestures;

    /// What keys and fingers ask for. Rows are counted from 0.
    interface Gestures {
        /// All rows between these two, both with them, shall be chosen.
        void range(int from, int to);

        /// A finger stayed on a row.
        void hold(int row);

        /// Nobody shall be chosen any more.
        void nobody();
    }

    RowKeys(Grid<?> grid, Gestures gestures) {
        this.gestures = gestures;
        getElement().executeJs("this.grid = $0", grid.getElement());
    }

    /// The browser asks for this.
    @ClientCallable
    void range(int from, int to) {
        gestures.range(from, to);
    }

    /// The browser asks for this.
    @ClientCallable
    void hold(int row) {
        gestures.hold(row);
    }

    /// The browser asks for this.
    @ClientCallable
    void nobody() {
        gestures.nobody();
    }
}
