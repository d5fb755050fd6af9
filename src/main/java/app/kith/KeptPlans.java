package app.kith;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.h2.engine.SessionLocal;
import org.h2.table.Table;
import org.h2.util.SmallLRUCache;
import org.jspecify.annotations.Nullable;

/// The plans of statements that a session of H2 keeps.
///
/// At the first change of a table in each transaction, H2 walks through every plan the session keeps and asks
/// on which tables it depends, to throw away the result kept with it. With some two hundred plans that costs
/// more than the change, and where no results are kept it is for nothing. A session has no way to say so, so
/// its plans are out of sight for that moment.
final class KeptPlans {
    private static final @Nullable VarHandle PLANS = plans();

    private KeptPlans() {}

    /// Whether this H2 keeps its plans where they are looked for; where it does not, all goes its own way.
    static boolean areFound() {
        return PLANS != null;
    }

    /// Tells the session that it changes this table, if it does not know yet.
    static void areSparedBy(SessionLocal session, Table table) {
        if (PLANS == null
                || session.getDatabase().getOptimizeReuseResults()
                || session.isUpdatedInCurrentTransaction(table)) {
            return;
        }
        var plans = (SmallLRUCache<?, ?>) PLANS.get(session);
        PLANS.set(session, (SmallLRUCache<?, ?>) null);
        try {
            session.registerTableAsUpdated(table);
        } finally {
            PLANS.set(session, plans);
        }
    }

    private static @Nullable VarHandle plans() {
        try {
            return MethodHandles.privateLookupIn(SessionLocal.class, MethodHandles.lookup())
                    .findVarHandle(SessionLocal.class, "queryCache", SmallLRUCache.class);
        } catch (ReflectiveOperationException elsewhere) {
            return null;
        }
    }
}
