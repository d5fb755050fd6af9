package app.kith.engagement.ui;

import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import app.kith.design.Toasts;
import app.kith.engagement.PacePreview;
import app.kith.engagement.Rescoring;
import app.kith.engagement.ui.progress.RescoringProgress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How far ahead the engagement score looks, and what another pace would make of the scores.
@Component
class PaceSection implements SettingsSection {
    private static final Map<Integer, String> FITS = Map.of(
            30, "30 days, for people you talk with every week",
            90, "90 days, for most people",
            180, "180 days, for people you see a few times a year");

    private final Workspaces workspaces;
    private final PacePreview preview;
    private final Rescoring rescoring;

    PaceSection(Workspaces workspaces, PacePreview preview, Rescoring rescoring) {
        this.workspaces = workspaces;
        this.preview = preview;
        this.rescoring = rescoring;
    }

    @Override
    public String title() {
        return "The pace of the score";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Div create() {
        var meaning = new Paragraph();
        meaning.getElement().setAttribute("aria-live", "polite");
        var shown = new PaceChanges();
        var pace = new RadioButtonGroup<Integer>("The score looks ahead");
        pace.addClassName("kith-settings__choices");
        pace.setItems(30, 90, 180);
        pace.setItemLabelGenerator(FITS::get);
        pace.setValue(workspaces.settings().paceDays());
        pace.addValueChangeListener(change -> show(change.getValue(), meaning, shown));
        show(pace.getValue(), meaning, shown);
        var progress = new RescoringProgress(rescoring, () -> {});
        var save = new Button("Save", click -> {
            var before = workspaces.settings().paceDays();
            save(pace.getValue());
            show(pace.getValue(), meaning, shown);
            progress.show();
            Toasts.say("Saved.", () -> {
                save(before);
                pace.setValue(before);
                show(before, meaning, shown);
                progress.show();
            });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setAriaLabel("Save the pace");
        return new Div(meaning, pace, shown, progress, save);
    }

    private void save(int days) {
        workspaces.change(workspaces.settings().withPace(days));
    }

    private void show(int days, Paragraph meaning, PaceChanges shown) {
        meaning.setText("An engagement of 72 means: out of 100 relationships like this one, 72 see the other person"
                + " reach back within the next %d days.".formatted(days));
        var isSet = days == workspaces.settings().paceDays();
        shown.show(days, isSet, preview.of(days));
    }
}
