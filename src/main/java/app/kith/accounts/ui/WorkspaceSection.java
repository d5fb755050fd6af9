package app.kith.accounts.ui;

import app.kith.accounts.WorkspaceSettings;
import app.kith.accounts.Workspaces;
import app.kith.accounts.spi.SettingsSection;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the workspace is called and where it is.
@Component
class WorkspaceSection implements SettingsSection {
    private final Workspaces workspaces;

    WorkspaceSection(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public String title() {
        return "Workspace";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Div create() {
        var settings = workspaces.settings();
        var name = new TextField("Workspace name");
        name.setMaxLength(WorkspaceSettings.MAX_NAME);
        name.setValue(settings.name());
        var zone = zones(settings.zone());
        var region = regions(settings.region());
        return new Div(name, zone, region, new SaveRow("the workspace", () -> save(name, zone, region)));
    }

    private boolean save(TextField name, ComboBox<ZoneId> zone, ComboBox<String> region) {
        name.setErrorMessage("A workspace needs a name.");
        name.setInvalid(name.getValue().isBlank());
        zone.setInvalid(zone.isEmpty());
        region.setInvalid(region.isEmpty());
        if (name.isInvalid() || zone.isInvalid() || region.isInvalid()) {
            return false;
        }
        var pace = workspaces.settings().paceDays();
        workspaces.change(new WorkspaceSettings(name.getValue(), zone.getValue(), pace, region.getValue()));
        return true;
    }

    private static ComboBox<ZoneId> zones(ZoneId now) {
        var places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of);
        var zone = new ComboBox<ZoneId>("Time zone");
        zone.setItems(Stream.concat(Stream.of(now, ZoneId.of("UTC")), places)
                .distinct()
                .toList());
        zone.setItemLabelGenerator(id -> id.getId().replace('_', ' '));
        zone.setHelperText("Decides when a day begins.");
        zone.setErrorMessage("Choose a time zone.");
        zone.setValue(now);
        return zone;
    }

    private static ComboBox<String> regions(String now) {
        var region = new ComboBox<String>("Phone region");
        region.setItems(codes());
        region.setItemLabelGenerator(WorkspaceSection::country);
        region.setHelperText("The country of phone numbers written without a country code.");
        region.setErrorMessage("Choose a country, or none.");
        region.setValue(now);
        return region;
    }

    private static List<String> codes() {
        var countries = Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing(WorkspaceSection::country));
        return Stream.concat(Stream.of(WorkspaceSettings.NO_REGION), countries).toList();
    }

    private static String country(String code) {
        return code.equals(WorkspaceSettings.NO_REGION)
                ? "None"
                : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
