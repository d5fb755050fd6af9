package app.kith.people.ui;

import app.kith.people.bulk.BulkChange;
import app.kith.people.bulk.BulkState;
import app.kith.people.bulk.BulkWork;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// How far a change of many people has come; every tenth is said, not every step.
public class BulkProgress extends Div {
    private final Span text = new Span();
    private final Span announced = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private Runnable stop = () -> {};
    private long tenths = -1;

    public BulkProgress() {
        addClassNames("kith-bulk", "kith-bulk--progress");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Progress");
        text.addClassName("kith-num");
        announced.addClassName("kith-sr");
        announced.getElement().setAttribute("role", "status");
        bar.addClassName("kith-grow");
        cancel.addClickListener(click -> stop.run());
        add(text, bar, cancel, announced);
        setVisible(false);
    }

    void show(BulkChange change, BulkWork bulk) {
        var running = change.state() == BulkState.RUNNING;
        setVisible(change.state().isWorking());
        text.setText(
                running
                        ? "%,d of %s".formatted(change.done(), BulkWork.words(change.total()))
                        : "Taking back %s".formatted(BulkWork.words(change.changed())));
        bar.setIndeterminate(!running);
        bar.setValue(change.share());
        bar.getElement().setAttribute("aria-label", running ? "People changed" : "Taking back");
        cancel.setVisible(running);
        stop = () -> {
            bulk.cancel(change.id());
            bulk.change(change.id()).ifPresent(now -> show(now, bulk));
        };
        announce(change);
    }

    private void announce(BulkChange change) {
        var reached = (long) Math.floor(change.share() * 10);
        if (change.state() != BulkState.RUNNING) {
            tenths = -1;
        } else if (reached != tenths) {
            tenths = reached;
            announced.setText("%d%% done".formatted(reached * 10));
        }
    }
}
