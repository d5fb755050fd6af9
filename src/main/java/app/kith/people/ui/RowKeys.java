package app.kith.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;

/// Lets the keys J, K, X and Enter walk, choose and open the rows of a grid.
@Tag("kith-row-keys")
@JsModule("./components/kith-row-keys.ts")
class RowKeys extends Component {

    RowKeys(Grid<?> grid) {
        getElement().executeJs("this.grid = $0", grid.getElement());
    }
}
