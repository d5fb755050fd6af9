package app.kith.mail.ui;

import app.kith.accounts.EmailAddress;
import app.kith.accounts.SignedIn;
import app.kith.design.Icon;
import app.kith.mail.Letter;
import app.kith.mail.NotSent;
import app.kith.mail.Outbox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// Sends a letter to the user themselves and says beside the button what came of it.
class TestMail extends Div {
    private static final String WORDS =
            "This is a test from Kith. Mail reaches you, so a digest will too. There is nothing to do.";

    TestMail(Outbox outbox, SignedIn who) {
        addClassNames("kith-row", "kith-mail__test");
        var outcome = new Span();
        outcome.getElement().setAttribute("role", "status");
        var button = new Button("Send me a test mail", new Icon(Icon.Name.SEND));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                outbox.send(new Letter(
                        new EmailAddress(who.email()), "A test from Kith", WORDS, "<p>%s</p>".formatted(WORDS)));
                outcome.setText("Sent to %s. Look there.".formatted(who.email()));
                outcome.removeClassName("kith-late");
            } catch (NotSent failed) {
                outcome.setText(failed.sentence());
                outcome.addClassName("kith-late");
            } finally {
                button.setEnabled(true);
            }
        });
        add(button, outcome);
    }
}
