package app.kith.engagement.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.BesidePage;
import app.kith.engagement.CheckReport;
import app.kith.engagement.Engagement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets one see for oneself that the scores are what the interactions say.
@Component
class ScoresSection implements SettingsSection {
    private static final Logger LOG = LoggerFactory.getLogger(ScoresSection.class);

    private final Engagement engagement;
    private final BesidePage beside;

    ScoresSection(Engagement engagement, BesidePage beside) {
        this.engagement = engagement;
        this.beside = beside;
    }

    @Override
    public String title() {
        return "Scores";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Div create() {
        var about =
                new Paragraph("Every score is worked out from what is logged. Kith can work out all of them anew and"
                        + " compare; you may leave this page meanwhile.");
        var outcome = new Paragraph();
        outcome.getElement().setAttribute("role", "status");
        var check = new Button("Check the scores");
        check.setDisableOnClick(true);
        check.addClickListener(click -> {
            outcome.setText("Working them out. This may take a minute.");
            beside.run(() -> {
                var said = attempt();
                return () -> show(said, outcome, check);
            });
        });
        return new Div(about, new RouterLink("How the score works", HelpView.class), new Div(check), outcome);
    }

    private String attempt() {
        try {
            return said(engagement.check());
        } catch (RuntimeException unexpected) {
            LOG.error("The scores could not be checked", unexpected);
            return "Kith could not finish this. Nothing was changed; try it again.";
        }
    }

    private static String said(CheckReport report) {
        return report.isWell()
                ? report.sentence()
                : report.sentence() + " Whoever runs Kith can put that right: java -jar kith.jar recompute";
    }

    private static void show(String said, Paragraph outcome, Button button) {
        outcome.setText(said);
        button.setEnabled(true);
    }
}
