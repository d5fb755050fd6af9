package app.kith.mail.ui;

import app.kith.accounts.SignedIn;
import app.kith.accounts.spi.SettingsSection;
import app.kith.mail.MailServers;
import app.kith.mail.Outbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/// The server that the workspace's mail goes through.
@Component
class MailServerSection implements SettingsSection {
    private final MailServers servers;
    private final Outbox outbox;
    private final AuthenticationContext authentication;

    MailServerSection(MailServers servers, Outbox outbox, AuthenticationContext authentication) {
        this.servers = servers;
        this.outbox = outbox;
        this.authentication = authentication;
    }

    @Override
    public String title() {
        return "Mail server";
    }

    @Override
    public int order() {
        return 45; // below the reminders that need it
    }

    @Override
    public Div create() {
        var who = authentication.getAuthenticatedUser(SignedIn.class).orElseThrow();
        if (servers.mayChange(who)) {
            return new MailServerForm(servers, outbox, who);
        }
        var server = servers.inUse();
        var said = servers.isOfEnvironment() && server.isPresent()
                ? "Mail goes out through %s, from %s. Whoever runs this Kith has set it."
                        .formatted(server.get().host(), server.get().sender())
                : server.map(one -> "Mail goes out through %s. The owner of this workspace has set it."
                                .formatted(one.host()))
                        .orElse("There is no mail server, so no mail is sent."
                                + " The owner of this workspace, or whoever runs this Kith, can name one.");
        var section = new Div(new Paragraph(said));
        if (server.isPresent()) {
            section.add(new TestMail(outbox, who));
        }
        return section;
    }
}
