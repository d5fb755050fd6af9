package app.kith.people.ui;

import app.kith.people.ContactId;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.AbstractGridMultiSelectionModel;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.selection.MultiSelectionEvent;
import com.vaadin.flow.data.selection.SelectionEvent;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// Which rows of the people list are chosen: some of them, or all but some. All are never read for it: each
/// row is asked when it is shown.
class PeopleChoice extends AbstractGridMultiSelectionModel<PeopleRows.Row> {
    private final Set<ContactId> out = new HashSet<>();
    private boolean all;

    PeopleChoice(Grid<PeopleRows.Row> grid) {
        super(grid);
    }

    /// Chooses everybody the list shows, also whoever is not read yet.
    void chooseAll() {
        super.deselectAll();
        out.clear();
        all = true;
        showAnew();
    }

    /// Whether all are chosen, but for those [#out] names.
    boolean isAll() {
        return all;
    }

    /// Who was taken out again after all were chosen.
    Set<ContactId> out() {
        return Set.copyOf(out);
    }

    @Override
    public boolean isSelected(PeopleRows.Row row) {
        return all ? !out.contains(row.id()) : super.isSelected(row);
    }

    @Override
    public void selectFromClient(PeopleRows.Row row) {
        if (!all) {
            super.selectFromClient(row);
        } else if (out.remove(row.id())) {
            say(true);
        }
    }

    @Override
    public void deselectFromClient(PeopleRows.Row row) {
        if (!all) {
            super.deselectFromClient(row);
        } else if (out.add(row.id())) {
            say(true);
        }
    }

    @Override
    public void select(PeopleRows.Row row) {
        updateSelection(Set.of(row), Set.of());
    }

    @Override
    public void deselect(PeopleRows.Row row) {
        updateSelection(Set.of(), Set.of(row));
    }

    @Override
    public void updateSelection(Set<PeopleRows.Row> added, Set<PeopleRows.Row> removed) {
        if (!all) {
            super.updateSelection(added, removed);
            return;
        }
        added.forEach(row -> out.remove(row.id()));
        removed.forEach(row -> out.add(row.id()));
        showAnew();
        say(false);
    }

    @Override
    public void deselectAll() {
        var wasAll = all;
        all = false;
        out.clear();
        super.deselectAll();
        if (wasAll) {
            showAnew();
        }
    }

    @Override
    public void generateData(PeopleRows.Row row, ObjectNode json) {
        if (isSelected(row)) {
            json.put("selected", true);
        }
    }

    @Override
    protected void fireSelectionEvent(SelectionEvent<Grid<PeopleRows.Row>, PeopleRows.Row> event) {
        if (event instanceof ComponentEvent<?> changed) {
            ComponentUtil.fireEvent(getGrid(), changed);
        }
    }

    private void say(boolean byUser) {
        fireSelectionEvent(new MultiSelectionEvent<>(getGrid(), getGrid().asMultiSelect(), Set.of(), byUser));
    }

    private void showAnew() {
        getGrid().getDataCommunicator().reset();
    }
}
