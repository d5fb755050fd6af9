package app.kith.shell;

import app.kith.accounts.Remembered;
import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.design.QuickLogField;
import app.kith.design.TrendLine;
import app.kith.design.WeekBeads;
import app.kith.design.spi.NavigationCount;
import app.kith.design.spi.Notice;
import app.kith.design.spi.TopBarPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The frame around every page of a signed-in user: drawer, top bar, tab bar on phones, and the keys.
///
/// The frontend build finds only the components that a route leads to in the code. Panels and sections come
/// as beans, to which no route leads, so the components they may use are named here. It is a route for the
/// build alone, which makes a script of it that is loaded with the first page of whoever signs in, see
/// [SignedInLayout].
@Route(value = "frame", registerAtStartup = false, autoLayout = false)
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@PermitAll
@JsModule("./kith.ts")
@NpmPackage(value = "@fontsource-variable/literata", version = "5.3.0")
@CssImport("@fontsource-variable/literata/opsz.css")
@Uses(QuickLogField.class)
@Uses(TrendLine.class)
@Uses(WeekBeads.class)
@Uses(Avatar.class)
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(ContextMenu.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(FormLayout.class)
@Uses(Grid.class)
@Uses(Notification.class)
@Uses(Popover.class)
@Uses(ProgressBar.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(IntegerSlider.class)
@Uses(Tab.class)
@Uses(TabSheet.class)
@Uses(Tabs.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(NumberField.class)
@Uses(PasswordField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(TimePicker.class)
@Uses(Upload.class)
class MainLayout extends Div implements Frame {
    private final Main main = new Main();
    private final Counts counts;
    private final List<Notice> notices;
    private final TabBar tabs;
    private boolean arrived;

    MainLayout(
            ObjectProvider<TopBarPart> parts,
            ObjectProvider<NavigationCount> counts,
            ObjectProvider<Notice> notices,
            Remembered remembered,
            Workspaces workspaces,
            AuthenticationContext authentication) {
        this.counts = new Counts(counts.stream().toList(), remembered);
        this.notices = notices.orderedStream().toList();
        var pages = Navigation.current();
        tabs = new TabBar(pages, this.counts);
        main.setId("kith-main");
        main.getElement().setAttribute("tabindex", "-1");

        var frame = new AppLayout();
        frame.setPrimarySection(AppLayout.Section.DRAWER);
        frame.addToDrawer(
                new Drawer(pages, this.counts, profile(authentication, workspaces, PopoverPosition.TOP_START)));
        frame.addToNavbar(
                new TopBar(parts.stream().toList(), profile(authentication, workspaces, PopoverPosition.BOTTOM_END)));
        frame.setContent(main);
        addClassName("kith-app");
        add(skipLink(), frame, tabs, new Keys());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(HasElement page) {
        notices.stream().flatMap(notice -> notice.create().stream()).forEach(main::add);
        main.getElement().appendChild(page.getElement());
    }

    @Override
    public void clear() {
        main.getElement().removeAllChildren();
    }

    @Override
    public void arrived(String segment) {
        counts.refresh();
        tabs.show(segment);
        if (arrived) focusTitle();
        arrived = true;
    }

    /// The counts beside the pages follow whatever the page has changed.
    @Override
    public void refresh() {
        counts.refresh();
    }

    /// So that a screen reader tells where the user has come; not on the first page, where the browser
    /// reads the page by itself.
    private void focusTitle() {
        main.getElement().executeJs("""
                        requestAnimationFrame(() => {
                          const title = this.querySelector('h1');
                          if (title) title.tabIndex = -1;
                          (title ?? this).focus();
                        })""");
    }

    private static Profile profile(
            AuthenticationContext authentication, Workspaces workspaces, PopoverPosition position) {
        var user = authentication.getAuthenticatedUser(SignedIn.class).orElseThrow();
        var workspace = workspaces.settings().name();
        return new Profile(user.name(), workspace.equals(user.name()) ? "" : workspace, position, () -> {
            QuickLogField.forgetDraft();
            authentication.logout();
        });
    }

    private static NativeButton skipLink() {
        var skip = new NativeButton("Skip to the page");
        skip.addClassName("kith-skip");
        skip.getElement()
                .executeJs("this.addEventListener('click', () => document.getElementById('kith-main').focus())");
        return skip;
    }

    /// Listens to the keys of the whole app and lists them on "?".
    @Tag("kith-keys")
    private static final class Keys extends Component {}
}
