package app.kith.accounts.ui;

import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How far ahead the engagement score looks.
@Component
class PaceSection implements SettingsSection {
    private static final Map<Integer, String> FITS = Map.of(
            30, "30 days, for people you talk with every week",
            90, "90 days, for most people",
            180, "180 days, for people you see a few times a year");

    private final Workspaces workspaces;

    PaceSection(Workspaces workspaces) {
        this.workspaces = workspaces;
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
        var pace = new RadioButtonGroup<Integer>("The score looks ahead");
        pace.addClassName("kith-settings__choices");
        pace.setItems(30, 90, 180);
        pace.setItemLabelGenerator(FITS::get);
        pace.addValueChangeListener(change -> meaning.setText(meaningOf(change.getValue())));
        pace.setValue(workspaces.settings().paceDays());
        return new Div(meaning, pace, new SaveRow("the pace", () -> {
            workspaces.change(workspaces.settings().withPace(pace.getValue()));
            return true;
        }));
    }

    private static String meaningOf(int days) {
        return "An engagement of 72 means: out of 100 relationships like this one, 72 see the other person reach back"
                + " within the next %d days.".formatted(days);
    }
}
