package app.kith.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.io.EOFException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KithTest
@AsOwner
class CalmErrorsTests extends SpringBrowserlessTest {
    @Autowired
    CalmErrors errors;

    @Test
    void handlesTheErrorsOfEverySession() {
        assertThat(VaadinSession.getCurrent().getErrorHandler()).isSameAs(errors);
    }

    @Test
    void saysThatAClickFailedAndNothingOfWhy() {
        errors.error(new ErrorEvent(new IllegalStateException("select * from contact")));

        assertThat(said()).isEqualTo(CalmErrors.FAILED);
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        errors.error(new ErrorEvent(new OptimisticLockingFailureException("row was changed")));

        assertThat(said()).isEqualTo(CalmErrors.CHANGED);
    }

    @Test
    void saysNothingWhenTheBrowserHasGone() {
        errors.error(new ErrorEvent(new EOFException()));

        assertThat($(Notification.class).exists()).isFalse();
    }

    private String said() {
        return $(Span.class, $(Notification.class).single()).first().getText();
    }
}
