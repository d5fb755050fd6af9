package app.kith.shell;

import app.kith.design.Refreshable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Puts the frame around every page that does not do without. Whatever a class like this one names goes into
/// the script that every browser loads first, also for the page to sign in: so it knows the frame only as a
/// bean.
@Layout
@PermitAll
class SignedInLayout extends Composite<Component> implements RouterLayout, AfterNavigationObserver, Refreshable {
    private final Frame frame;

    SignedInLayout(ObjectProvider<Frame> frames) {
        frame = frames.getObject();
    }

    @Override
    protected Component initContent() {
        return frame.component();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.show(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        frame.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.arrived(event.getLocation().getFirstSegment());
    }

    @Override
    public void refresh() {
        frame.refresh();
    }
}
