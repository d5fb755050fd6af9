package app.kith.reach.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// What the funnel shows, as a table.
class FunnelTable extends NativeTable {
    private final NativeTableBody body = new NativeTableBody();

    FunnelTable() {
        addClassNames("kith-reach-page__table", "kith-num");
        var row = new NativeTableRow();
        List.of("Step", "People", "Likely between", "How").forEach(head -> row.add(new NativeTableHeaderCell(head)));
        var head = new NativeTableHeader();
        head.add(row);
        add(head, body);
    }

    void show(List<FunnelStep> steps) {
        body.removeAll();
        steps.forEach(step -> {
            var row = new NativeTableRow();
            List.of(step.label(), step.written(), step.range(), step.detail())
                    .forEach(cell -> row.add(new NativeTableCell(cell)));
            body.add(row);
        });
    }
}
