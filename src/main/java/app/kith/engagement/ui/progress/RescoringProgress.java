package app.kith.engagement.ui.progress;

import app.kith.engagement.Rescoring;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.text.NumberFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far everybody's scores are, while they are worked out after a change that concerns very many. One may
/// leave the page meanwhile.
public class RescoringProgress extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(RescoringProgress.class);

    private final Rescoring rescoring;
    private final Runnable whenDone;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    /// @param whenDone what else the page shows anew at the end
    public RescoringProgress(Rescoring rescoring, Runnable whenDone) {
        this.rescoring = rescoring;
        this.whenDone = whenDone;
        addClassName("kith-pace__progress");
        add(words, bar);
        show();
    }

    /// Shows how far it is now; nothing while there is nothing to do.
    public void show() {
        var progress = rescoring.progress();
        setVisible(progress.isPresent());
        progress.ifPresent(now -> {
            bar.setMax(Math.max(1, now.of()));
            bar.setValue(now.done());
            var numbers = NumberFormat.getIntegerInstance(getLocale());
            words.setText("Working out scores: %s of %s people. You can leave this page."
                    .formatted(numbers.format(now.done()), numbers.format(now.of())));
        });
    }

    private void follow() {
        show();
        if (!isVisible()) whenDone.run();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var ui = attach.getUI();
        var stop = rescoring.watch(() -> {
            try {
                ui.access(this::follow);
            } catch (UIDetachedException closed) {
                LOG.debug("The page was closed meanwhile", closed);
            }
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            stop.run();
        });
    }
}
