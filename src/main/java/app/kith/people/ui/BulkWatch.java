package app.kith.people.ui;

import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkId;
import app.kith.people.bulk.BulkWork;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;

/// Follows a change of many people for a browser tab: shows how far it is while the list is open, and says when it is
/// done wherever the user is by then.
final class BulkWatch {
    private final UI ui;
    private final BulkWork bulk;
    private final BulkProgress progress;
    private final Consumer<BulkChange> done;
    private Runnable stop = () -> {};
    private boolean isOver;

    private BulkWatch(UI ui, BulkWork bulk, BulkProgress progress, Consumer<BulkChange> done) {
        this.ui = ui;
        this.bulk = bulk;
        this.progress = progress;
        this.done = done;
    }

    /// Begins to follow a change, and ends whatever this tab followed before.
    static void follow(UI ui, BulkWork bulk, BulkId id, BulkProgress progress, Consumer<BulkChange> done) {
        var before = ComponentUtil.getData(ui, BulkWatch.class);
        if (before != null) {
            before.end();
        }
        var watch = new BulkWatch(ui, bulk, progress, done);
        watch.stop = bulk.watch(id, watch::hear);
        ComponentUtil.setData(ui, BulkWatch.class, watch);
        ui.addDetachListener(closed -> watch.end());
        bulk.change(id).ifPresent(watch::tell);
    }

    private void end() {
        isOver = true;
        stop.run();
    }

    /// On the thread that does the work.
    private void hear(BulkChange change) {
        try {
            ui.access(() -> tell(change));
        } catch (UIDetachedException closed) {
            end();
        }
    }

    private void tell(BulkChange change) {
        if (isOver) {
            return;
        }
        progress.show(change, bulk);
        if (!change.state().isWorking()) {
            end();
            done.accept(change);
        }
    }
}
