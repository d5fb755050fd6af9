package app.kith.reach.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// What a picture shows, as a table of words.
class FactTable extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    FactTable(String... heads) {
        addClassNames("kith-reach-page__table", "kith-num");
        var row = new NativeTableRow();
        for (var head : heads) {
            var cell = new NativeTableHeaderCell(head);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        var head = new NativeTableHeader();
        head.add(row);
        add(head, body);
    }

    void show(List<List<String>> rows) {
        body.removeAll();
        rows.forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(cell -> {
                var written = new NativeTableCell(cell);
                written.getElement().setAttribute("dir", "auto");
                row.add(written);
            });
            body.add(row);
        });
    }
}
