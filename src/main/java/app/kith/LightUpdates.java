package app.kith;

import org.h2.api.TableEngine;
import org.h2.command.Prepared;
import org.h2.command.ddl.CreateTableData;
import org.h2.engine.SessionLocal;
import org.h2.mvstore.db.MVTable;
import org.h2.mvstore.db.Store;
import org.h2.result.LocalResult;
import org.h2.result.Row;
import org.h2.result.SearchRow;
import org.h2.table.Table;
import org.h2.value.DataType;
import org.jspecify.annotations.Nullable;

/// H2's own tables, except that the update of one row leaves alone the indexes in which nothing
/// changes. H2 takes the row out of every index and puts it back, since of several rows one may take
/// the key that another gives up; of one row none does. It knows the shorter way, but goes it for its
/// catalogue only. And a change spares the plans that the session keeps, see [KeptPlans].
///
/// The file is the same with it and without: nothing in it names this class.
public final class LightUpdates implements TableEngine {
    private static final int ONE = 2; // a row as it was and as it becomes

    @Override
    public Table createTable(CreateTableData data) {
        data.tableEngine = null; // else the file could not be opened without this class
        var store = data.session.getDatabase().getStore();
        return isCatalogue(data) || data.temporary || hasLargeObjects(data)
                ? store.createTable(data)
                : new LightTable(data, store);
    }

    private static boolean isCatalogue(CreateTableData data) {
        return data.id == 0;
    }

    /// What these need when a transaction is taken back is known of H2's own tables only.
    private static boolean hasLargeObjects(CreateTableData data) {
        return data.columns.stream()
                .anyMatch(column -> DataType.isLargeObject(column.getType().getValueType()));
    }

    private static final class LightTable extends MVTable {
        LightTable(CreateTableData data, Store store) {
            super(data, store);
        }

        @Override
        public void updateRows(Prepared prepared, SessionLocal session, LocalResult rows) {
            if (rows.getRowCount() != ONE) {
                super.updateRows(prepared, session, rows);
                return;
            }
            rows.next();
            var before = rows.currentRowForTable();
            rows.next();
            var after = rows.currentRowForTable();
            if (isSame(before, after)) {
                return; // it is locked already, which is all that such an update is for
            }
            if (isAtSamePlace(before, after)) {
                updateRow(session, before, after);
            } else {
                rows.reset();
                super.updateRows(prepared, session, rows);
            }
        }

        @Override
        public void addRow(SessionLocal session, Row row) {
            KeptPlans.areSparedBy(session, this);
            super.addRow(session, row);
        }

        @Override
        public @Nullable Row lockRow(SessionLocal session, Row row, int timeoutMillis) {
            KeptPlans.areSparedBy(session, this);
            return super.lockRow(session, row, timeoutMillis);
        }

        private static boolean isSame(Row before, Row after) {
            for (int column = 0; column < before.getColumnCount(); column++) {
                if (!before.getValue(column).equals(after.getValue(column))) {
                    return false;
                }
            }
            return true;
        }

        /// A table whose key is a whole number keeps its rows by it, so there another key is another place.
        private boolean isAtSamePlace(Row before, Row after) {
            var key = getMainIndexColumn();
            return key == SearchRow.ROWID_INDEX || before.getValue(key).equals(after.getValue(key));
        }
    }
}
