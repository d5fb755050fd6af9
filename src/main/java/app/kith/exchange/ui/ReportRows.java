package app.kith.exchange.ui;

import app.kith.exchange.ImportId;
import app.kith.exchange.Importer;
import app.kith.exchange.format.RowProblem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Collectors;

/// Rows of the report, read as one scrolls: where each stands in the file, why it is here, and what it says.
class ReportRows extends Grid<RowProblem> {
    private static final int SHOWN_WHOLE = 8;
    private static final int LONGEST = 400;

    /// @param setAside the rows that wait; else those that came in with something to say about them
    ReportRows(Importer importer, ImportId id, boolean setAside) {
        super(RowProblem.class, false);
        addClassName("kith-report");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(RowProblem::row).setHeader("Row").setWidth("68px").setFlexGrow(0);
        addColumn(RowProblem::line).setHeader("Line").setWidth("68px").setFlexGrow(0);
        addColumn(new ComponentRenderer<>(ReportRows::why))
                .setHeader(setAside ? "Why it waits" : "What was not taken")
                .setFlexGrow(1);
        var size = importer.reportSize(id, setAside);
        setItems(DataProvider.fromCallbacks(
                page -> importer.report(id, setAside, page.getOffset(), page.getLimit()).stream(),
                count -> importer.reportSize(id, setAside)));
        setAllRowsVisible(size <= SHOWN_WHOLE);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(setAside ? "Rows set aside" : "Remarks");
    }

    private static Div why(RowProblem problem) {
        var text = problem.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> cell.strip().replaceAll("\\R", " · "))
                .collect(Collectors.joining(" · "));
        var cells = new Span(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        cells.addClassNames("kith-small", "kith-muted");
        var why = new Div(new Span(problem.sentence()), cells);
        why.addClassNames("kith-stack", "kith-report__why");
        return why;
    }
}
