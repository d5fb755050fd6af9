package app.kith.shell;

import app.kith.accounts.SignedIn;
import app.kith.accounts.Workspaces;
import app.kith.design.spi.NavigationCount;
import app.kith.design.spi.Notice;
import app.kith.design.spi.TopBarPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// The frame around every page of a signed-in user: drawer, top bar, tab bar on phones, and the keys.
@Layout
@PermitAll
@JsModule("./kith.ts")
@NpmPackage(value = "@fontsource-variable/literata", version = "5.3.0")
@CssImport("@fontsource-variable/literata/opsz.css")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Counts counts;
    private final List<Notice> notices;
    private final TabBar tabs;
    private boolean arrived;

    MainLayout(
            ObjectProvider<TopBarPart> parts,
            ObjectProvider<NavigationCount> counts,
            ObjectProvider<Notice> notices,
            Workspaces workspaces,
            AuthenticationContext authentication) {
        this.counts = new Counts(counts.stream().toList());
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
    public void showRouterLayoutContent(HasElement content) {
        notices.stream().flatMap(notice -> notice.create().stream()).forEach(main::add);
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        counts.refresh();
        tabs.show(event.getLocation().getFirstSegment());
        if (arrived) focusTitle();
        arrived = true;
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
        return new Profile(user.name(), workspaces.settings().name(), position, authentication::logout);
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
