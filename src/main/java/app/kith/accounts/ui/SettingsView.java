package app.kith.accounts.ui;

import app.kith.accounts.spi.SettingsSection;
import app.kith.design.PageTitle;
import app.kith.design.Refreshable;
import app.kith.design.SectionTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The settings, a section each, some of them brought by other modules.
@Route("settings")
@com.vaadin.flow.router.PageTitle("Settings")
@Menu(title = "Settings", order = 21, icon = "settings")
@PermitAll
@StyleSheet("kith-accounts.css")
class SettingsView extends Div implements Refreshable {
    /// Without the router, which would take it for another page.
    private static final String TO_SECTION = """
            this.addEventListener('click', event => {
              const link = event.target.closest('a');
              if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              const section = document.getElementById(link.hash.slice(1));
              const heading = section.querySelector('h2');
              section.scrollIntoView();
              heading.tabIndex = -1;
              heading.focus({ preventScroll: true });
            })""";

    SettingsView(List<SettingsSection> sections) {
        addClassName("kith-settings");
        var parts = sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .toList();
        add(new PageTitle("Settings"), contents(parts));
        parts.stream().map(SettingsView::titled).forEach(this::add);
    }

    /// Leads to each section.
    private static Nav contents(List<SettingsSection> parts) {
        var contents = new Nav();
        contents.addClassName("kith-settings__contents");
        contents.setAriaLabel("On this page");
        parts.forEach(part -> contents.add(new Anchor("settings#" + id(part), part.title())));
        contents.getElement().executeJs(TO_SECTION);
        return contents;
    }

    /// A part of the address, such as "look-and-keys".
    private static String id(SettingsSection part) {
        return part.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    /// Sections that depend on what another one changed say it anew.
    @Override
    public void refresh() {
        getChildren()
                .flatMap(Component::getChildren)
                .filter(Refreshable.class::isInstance)
                .map(Refreshable.class::cast)
                .forEach(Refreshable::refresh);
    }

    private static Section titled(SettingsSection part) {
        var section = new Section(new SectionTitle(part.title()), part.create());
        section.addClassName("kith-settings__section");
        section.setId(id(part));
        return section;
    }
}
