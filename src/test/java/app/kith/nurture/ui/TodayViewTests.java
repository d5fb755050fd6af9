package app.kith.nurture.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.channels.ChannelKind;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.Agenda;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.budget.ui.BudgetLine;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.cards.PersonCard;
import app.kith.people.cards.ReachRow;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

@KithTest
@AsOwner
class TodayViewTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    Agenda agenda;

    @Autowired
    InteractionLog log;

    @Test
    void saysInOneSentenceWhomToReachAndHowLongItTakes() {
        promise("Ana Ruiz", "Send the drawings", TODAY.minusDays(11));
        promise("Luca Ferrante", "Call about the wheel", TODAY);

        navigate(TodayView.class);

        assertThat(title()).isEqualTo("Two people to reach, about 10 minutes");
        assertThat(text($(PersonCard.class).single()))
                .contains("Ana Ruiz", "You said you would: Send the drawings", "11 days late", "Log a talk");
        assertThat(text($(ReachRow.class).single())).contains("Luca Ferrante", "Open Luca", "5 min");
        assertThat(text($(DueTasks.class).single())).contains("You said you would 2", "promised 6 November");
    }

    @Test
    void opensTheChannelAndLogsWhatWasWrittenThere() {
        var ana = promise("Ana Ruiz", "Write", TODAY);
        people.edit(
                ana,
                ContactDetails.named("Ana Ruiz")
                        .reachedAt(List.of(new Handle(ChannelKind.EMAIL, "ana@norte.example"))));
        navigate(TodayView.class);
        var write = $(Anchor.class).all().stream()
                .filter(link -> text(link).endsWith("Write to Ana"))
                .findFirst()
                .orElseThrow();

        assertThat(write.getHref()).isEqualTo("mailto:ana@norte.example");
        follow(write);
        press("Log it");

        assertThat(log.timeline(ana, null, 5)).extracting(entry -> entry.kind()).containsExactly(InteractionKind.EMAIL);
        assertThat(title()).isEqualTo("That is everyone for today.");
        press("Undo");
        assertThat(title()).isEqualTo("One person to reach, about 5 minutes");
    }

    @Test
    void putsSomebodyOffAndBringsThemBack() {
        promise("Ana Ruiz", "Write", TODAY);
        navigate(TodayView.class);

        Menus.choose($(LaterMenu.class).single(), "Tomorrow");

        assertThat(title()).isEqualTo("That is everyone for today.");
        assertThat(said()).contains("Ana comes back tomorrow.Undo");
        press("Undo");
        assertThat(title()).startsWith("One person");
    }

    @Test
    void isDoneWithOnePressAndLoggedWithAnother() {
        var ana = promise("Ana Ruiz", "Send the drawings", TODAY);
        promise("Luca Ferrante", "Call about the wheel", TODAY);
        navigate(TodayView.class);

        press("Done");
        assertThat(title()).isEqualTo("One person to reach, about 5 minutes");
        assertThat($(Span.class)
                        .withCondition(number -> number.hasClassName("kith-nav-count"))
                        .all())
                .as("the numbers beside Today and Tasks, in the drawer and on the tab bar")
                .extracting(Span::getText)
                .containsOnly("1");
        assertThat(text($(DoneList.class).single())).contains("Ana Ruiz", "Send the drawings", "Done. Log it?");
        assertThat(said()).contains("Done: Send the drawings.Undo");
        test($(Button.class, $(DoneList.class).single()).withText("Email").single())
                .click();

        assertThat(log.timeline(ana, null, 5).getFirst().note()).isEqualTo("Send the drawings");
        assertThat($(DoneList.class).exists()).isFalse();
        press("Undo");
        assertThat(title()).isEqualTo("Two people to reach, about 10 minutes");
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void takesBackWhatWasDoneByMistake() {
        promise("Ana Ruiz", "Send the drawings", TODAY);
        navigate(TodayView.class);

        press("Done");
        test($(Button.class, $(DoneList.class).single()).withText("Undo").single())
                .click();

        assertThat(title()).isEqualTo("One person to reach, about 5 minutes");
        assertThat($(DoneList.class).exists()).isFalse();
    }

    @Test
    void showsAllWhoWaitOnDemand() {
        for (int i = 0; i < 7; i++) {
            var person = people.add(ContactDetails.named("Person " + i));
            log.log(new NewInteraction(
                    InteractionKind.EMAIL,
                    Direction.IN,
                    Set.of(person),
                    TODAY.minusDays(4),
                    null,
                    null,
                    null,
                    "Hello"));
        }
        navigate(TodayView.class);
        assertThat(text($(WaitingList.class).single()))
                .contains("Waiting for an answer 7")
                .doesNotContain("Person 6");

        press("All 7");

        assertThat(text($(WaitingList.class).single())).contains("Person 6").doesNotContain("All 7");
    }

    @Test
    void ticksATaskAndLogsItWithOnePress() {
        var ana = promise("Ana Ruiz", "Call about the wheel", TODAY);
        navigate(TodayView.class);

        test($(Checkbox.class).single()).click();
        assertThat(text($(DueTasks.class).single())).contains("Done. Log it?");
        press("Call");

        assertThat(log.timeline(ana, null, 5).getFirst().note()).isEqualTo("Call about the wheel");
        assertThat(said()).contains("Logged: Call with Ana.Undo");
        test($(Checkbox.class).single()).click();
        assertThat(log.timeline(ana, null, 5)).isEmpty();
    }

    @Test
    void saysSoWhenTheTaskIsGoneMeanwhile() {
        promise("Ana Ruiz", "Write", TODAY);
        navigate(TodayView.class);
        tasks.delete(agenda.due().getFirst().id());

        test($(Checkbox.class).single()).click();

        assertThat(said()).contains("This task is no longer there.");
        assertThat($(Checkbox.class).exists()).isFalse();
    }

    @Test
    void isFinishedWhenEverybodyHadAWord() {
        var ana = promise("Ana Ruiz", "Write", TODAY);
        log.log(new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), TODAY, null, 45, null, null));

        navigate(TodayView.class);

        assertThat(title()).isEqualTo("That is everyone for today.");
        assertThat($(PersonCard.class).exists()).isFalse();
    }

    @Test
    void followsWhatIsLoggedElsewhere() {
        var ana = promise("Ana Ruiz", "Write", TODAY);
        navigate(TodayView.class);

        log.log(new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), TODAY, null, 45, null, null));
        roundTrip();

        assertThat(title()).isEqualTo("That is everyone for today.");
    }

    @Test
    void followsWhatIsLoggedInAnotherBrowser() throws InterruptedException {
        var ana = promise("Ana Ruiz", "Write", TODAY);
        navigate(TodayView.class);
        var counted = counts();
        var session = VaadinSession.getCurrent();
        var coffee =
                new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(ana), TODAY, null, 45, null, null);

        session.unlock();
        try {
            var elsewhere = new DelegatingSecurityContextRunnable(() -> log.log(coffee));
            Thread.ofVirtual().start(elsewhere).join();
            await().pollInSameThread().until(() -> {
                session.lock();
                try {
                    return title().equals("That is everyone for today.");
                } finally {
                    session.unlock();
                }
            });
        } finally {
            session.lock();
        }

        assertThat($(Notification.class).exists()).isFalse();
        assertThat(counts()).as("the counts beside the pages").isLessThan(counted);
    }

    @Test
    void saysHowMuchTimeTheWeekHasAndWhoIsLeftOut() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        tasks.add(NewTask.of("Help with the move").with(ana).due(TODAY).taking(45));
        promise("Luca Ferrante", "Call about the wheel", TODAY);
        navigate(TodayView.class);
        assertThat(text($(BudgetLine.class).single())).isEqualTo("Set your time each week");

        press("Set your time each week");
        $(IntegerField.class).single().setValue(3);
        press("Save");
        assertThat($(IntegerField.class).single().getErrorMessage()).isEqualTo("Between 5 minutes and 28 hours");
        $(IntegerField.class).single().setValue(40);
        press("Save");

        assertThat(title()).isEqualTo("One person to reach, about 5 minutes");
        assertThat(text($(BudgetLine.class).single()))
                .isEqualTo("40 minutes of 40 minutes left this week. Left out: Ana, 45 minutes.Change");
        press("Undo");
        assertThat(title()).isEqualTo("Two people to reach, about 50 minutes");
    }

    @Test
    void showsWhoWaitsWithTheirWords() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        log.log(new NewInteraction(
                InteractionKind.EMAIL,
                Direction.IN,
                Set.of(ana),
                TODAY.minusDays(4),
                null,
                null,
                null,
                "Did it arrive?"));

        navigate(TodayView.class);

        assertThat(text($(WaitingList.class).single()))
                .contains("Waiting for an answer 1", "Ana Ruiz", "4 days", "Did it arrive?");
    }

    @Test
    void startsWithFivePeopleByTheirNames() {
        navigate(TodayView.class);
        assertThat(title()).isEqualTo("Nobody here yet but you");

        for (var name : List.of("Ana", "Luca", " ", "Noor", "Tomasz")) {
            enter(name);
        }
        assertThat(text($(FirstFive.class).single())).contains("Ana, Luca, Noor, Tomasz. 4 of 5 added.");
        enter("Priya");

        assertThat(people.count()).isEqualTo(5);
        assertThat(title()).isEqualTo("Five people to reach, about 25 minutes");
    }

    private void enter(String name) {
        var field = $(TextField.class).single();
        field.setValue(name);
        ComponentUtil.fireEvent(
                field, new KeyDownEvent(field, Key.ENTER.getKeys().getFirst()));
    }

    private ContactId promise(String name, String what, LocalDate due) {
        var contact = people.add(ContactDetails.named(name));
        tasks.add(NewTask.of(what).with(contact).due(due));
        return contact;
    }

    private void press(String label) {
        test($(Button.class).withText(label).last()).click();
    }

    private List<String> said() {
        return $(Notification.class).all().stream().map(toast -> text(toast)).toList();
    }

    private int counts() {
        return $(Span.class).withClassName("kith-nav-count").all().size();
    }

    private String title() {
        return text($(H1.class).single());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void follow(Anchor link) {
        var element = link.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "click", JacksonUtils.createObjectNode()));
    }
}
