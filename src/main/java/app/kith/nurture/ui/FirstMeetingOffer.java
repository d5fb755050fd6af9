package app.kith.nurture.ui;

import app.kith.accounts.Workspaces;
import app.kith.design.Refreshable;
import app.kith.design.Toasts;
import app.kith.design.Words;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.InteractionLogged;
import app.kith.nurture.templates.PlanTemplates;
import app.kith.people.AddressBook;
import app.kith.people.ContactId;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.event.TransactionalEventListener;

/// Offers a plan to whoever has just logged a first meeting with somebody. Nothing is offered where many are logged at
/// once, as by an import.
@SpringComponent
class FirstMeetingOffer {
    private static final int DAYS_BACK = 14;

    private final PlanTemplates templates;
    private final InteractionLog log;
    private final AddressBook people;
    private final Workspaces workspaces;

    FirstMeetingOffer(PlanTemplates templates, InteractionLog log, AddressBook people, Workspaces workspaces) {
        this.templates = templates;
        this.log = log;
        this.people = people;
        this.workspaces = workspaces;
    }

    /// The meetings logged in one request.
    private static final class Logged extends ArrayList<InteractionLogged> {}

    /// After the commit, and later in this request: the transaction that just ended still occupies the thread.
    @TransactionalEventListener
    void on(InteractionLogged event) {
        var ui = UI.getCurrent();
        if (ui == null || !event.kind().inPerson()) {
            return;
        }
        var logged = ComponentUtil.getData(ui, Logged.class);
        if (logged == null) {
            logged = new Logged();
            ComponentUtil.setData(ui, Logged.class, logged);
            ui.beforeClientResponse(ui, context -> offer(ui));
        }
        logged.add(event);
    }

    private void offer(UI ui) {
        var logged = ComponentUtil.getData(ui, Logged.class);
        ComponentUtil.setData(ui, Logged.class, null);
        if (logged == null || logged.size() != 1) {
            return;
        }
        var event = logged.getFirst();
        var today = workspaces.today();
        if (event.day().isAfter(today) || event.day().isBefore(today.minusDays(DAYS_BACK))) {
            return;
        }
        var met = event.people().stream().filter(this::isFirst).toList();
        if (met.size() != 1) {
            return;
        }
        templates
                .afterFirstMeeting()
                .ifPresent(template -> people.refs(met).values().stream()
                        .findFirst()
                        .ifPresent(person -> Toasts.say(
                                "A first time with %s.".formatted(Words.isolated(person.callName())),
                                "Begin: " + template.plan().name(),
                                () -> PlanMenu.begin(
                                        templates, template, person, event.day(), Refreshable::currentPage))));
    }

    /// Nothing else is logged with them that was a talk.
    private boolean isFirst(ContactId person) {
        return log.histories(List.of(person)).getOrDefault(person, List.of()).stream()
                        .filter(one -> one.personal())
                        .count()
                == 1;
    }
}
