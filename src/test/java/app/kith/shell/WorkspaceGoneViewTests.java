package app.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.WorkspaceGone;
import app.kith.accounts.Workspaces;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@AsOwner
class WorkspaceGoneViewTests extends SpringBrowserlessTest {
    @Autowired
    Owner owner;

    @Autowired
    Workspaces workspaces;

    @Autowired
    AuthenticationContext authentication;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void itIsShownWhereAPageCannotBeMadeSinceTheWorkspaceIsGone() {
        var gone = goneWorkspace();

        var shown = ApplicationRouteRegistry.getInstance(
                        VaadinService.getCurrent().getContext())
                .getErrorNavigationTarget(new BeanCreationException("mainLayout", "cannot be made", gone));

        assertThat(shown.orElseThrow().getNavigationTarget()).isEqualTo(WorkspaceGoneView.class);
    }

    @Test
    void itLeadsToSigningInAnew() {
        UI.getCurrent().add(new WorkspaceGoneView(authentication));

        assertThat($(Button.class).withText("Sign in").single().isEnabled()).isTrue();
    }

    @Test
    void aPageThatStayedOpenIsLoadedAnewInsteadOfSayingThatAClickFailed() {
        var gone = goneWorkspace();
        var page = UI.getCurrentOrThrow();

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new CompletionException(gone)));

        assertThat(UI.getCurrent()).as("another page").isNotSameAs(page);
        assertThat($(Notification.class).exists()).isFalse();
    }

    private Exception goneWorkspace() {
        jdbc.update(
                "delete from workspace where id = ?",
                owner.signedIn().workspace().value());
        var gone = catchException(() -> transaction.executeWithoutResult(status -> workspaces.settings()));
        assertThat(gone).isInstanceOf(WorkspaceGone.class);
        return gone;
    }
}
