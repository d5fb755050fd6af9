package app.kith.people.ui;

import com.vaadin.flow.component.grid.Grid.Column;
import java.util.List;

/// Columns that are left out where there is no room for all, so that a list never has to be moved sideways.
///
/// @param columns the first of them is left out first
record SpareColumns(List<? extends Column<?>> columns) {

    /// Leaves out as many as need be.
    ///
    /// @param all of the list, with widths in pixels; the hidden ones take no room
    /// @param room in pixels
    void leaveOut(List<? extends Column<?>> all, int room) {
        int needed = all.stream()
                .filter(Column::isVisible)
                .mapToInt(SpareColumns::width)
                .sum();
        for (var column : columns) {
            column.setVisible(needed <= room);
            needed -= column.isVisible() ? 0 : width(column);
        }
    }

    private static int width(Column<?> column) {
        return Integer.parseInt(column.getWidth().replace("px", ""));
    }
}
