package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Menus;
import app.kith.channels.ChannelKind;
import app.kith.design.MenuButton;
import app.kith.engagement.Circles;
import app.kith.engagement.Engagement;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.nurture.NewTask;
import app.kith.nurture.NurtureTasks;
import app.kith.nurture.ReachAnswers;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.LettingGo;
import app.kith.people.Standing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class CirclesViewTests extends SpringBrowserlessTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired
    AddressBook people;

    @Autowired
    InteractionLog log;

    @Autowired
    Engagement engagement;

    @Autowired
    Circles circles;

    @Autowired
    NurtureTasks tasks;

    @Autowired
    ReachAnswers answers;

    @Autowired
    LettingGo lettingGo;

    ContactId ana;
    ContactId bo;
    ContactId cy;

    @BeforeEach
    void threePeopleMove() {
        ana = meet("Ana Ruiz", "Studio");
        bo = meet("Bo Lindqvist", "Shop");
        cy = meet("Cy Novák", "Shop");
        for (int week = 60; week > 12; week--) coffee(ana, TODAY.minusWeeks(week));
        for (int week = 10; week > 0; week--) coffee(bo, TODAY.minusWeeks(week));
        for (int week = 60; week >= 0; week--) coffee(cy, TODAY.minusWeeks(week));
    }

    @Test
    void saysWhoMovesAndShowsThePersonWhoDriftsMost() {
        var view = navigate(CirclesView.class);

        assertThat(text(view)).contains("The nearer the middle, the warmer. One person is drifting out.");
        assertThat(text(chosen()))
                .contains("Ana Ruiz", "From ", " since August.", "You usually talk", "Suggested by Kith", "Log a talk");
        assertThat(text(moving("Drifting out"))).contains("Ana Ruiz", " → ");
        assertThat($(Anchor.class).withText("everybody who is cooling").single().getHref())
                .isEqualTo("people?trend=cooling");
        assertThat($(Sparkline.class).all()).hasSize(1);
    }

    @Test
    void describesThePictureForThoseWhoDoNotSeeIt() {
        navigate(CirclesView.class);
        var picture = $(CirclePicture.class).single().getElement();

        assertThat(picture.getProperty("summary"))
                .startsWith("People around you, the nearer the warmer: 3 in the inner circle");
        assertThat(picture.getPropertyRaw("people").toString())
                .contains("Ana Ruiz, inner circle, engagement ", "cooling", "Cy Novák");
        assertThat(picture.getPropertyRaw("groups").toString()).contains("Shop", "Studio");
    }

    @Test
    void whoeverIsLetGoIsStillSaidToBeCooling() {
        assertThat(CirclePicture.said(circles.now().of(ana).orElseThrow())).endsWith(", cooling");

        lettingGo.letGo(List.of(ana));

        assertThat(CirclePicture.said(circles.now().of(ana).orElseThrow())).endsWith(", cooling, let go");
        assertThat(circles.now().driftingOut()).isEmpty();
    }

    @Test
    void choosingInThePictureShowsThePersonBeside() {
        var view = navigate(CirclesView.class);

        choose(cy);

        assertThat(text(chosen())).contains("Cy Novák");
        assertThat($(CirclePicture.class).single().getElement().getProperty("selected"))
                .isEqualTo(cy.toString());
        view.refresh();
        assertThat(text(chosen())).contains("Cy Novák");
    }

    @Test
    void whatIsDueIsTheNextStep() {
        people.edit(
                ana,
                ContactDetails.with("Ana Ruiz")
                        .handles(List.of(new Handle(ChannelKind.EMAIL, "ana@taller.example")))
                        .build());
        tasks.add(NewTask.of("Send the kiln drawings").with(ana).due(TODAY.minusDays(2)));

        navigate(CirclesView.class);

        assertThat(text(chosen())).contains("You said you would: Send the kiln drawings.");
        assertThat($(Anchor.class, chosen()).all()).anySatisfy(link -> {
            assertThat(link.getHref()).isEqualTo("mailto:ana@taller.example");
            assertThat(text(link)).contains("Write to Ana");
        });
    }

    @Test
    void theListShowsTheSamePeopleByCircle() {
        open("show", "list");

        var list = $(CirclesList.class).single();
        assertThat(list.isVisible()).isTrue();
        assertThat($(CirclePicture.class).all()).allMatch(picture -> !picture.isVisible());
        assertThat(text(list)).contains("Inner 3", "Ana Ruiz", "Bo Lindqvist", "Cy Novák", "Suggested by Kith");
    }

    @Test
    void aFilterLeavesOthersOutOfTheListAndPaleInThePicture() {
        open("show", "list", "only", "cooling");
        assertThat(text($(CirclesList.class).single())).contains("Ana Ruiz").doesNotContain("Bo Lindqvist");

        open("tag", "Shop");
        assertThat($(CirclePicture.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("people")
                        .toString())
                .contains("\"faded\":true", "\"faded\":false");

        open("show", "list", "circle", "wider");
        assertThat(text($(CirclesList.class).single())).contains("Nobody like that is on your circles.");
    }

    @Test
    void theListOfThoseWhoMoveSaysHowFar() {
        open("show", "list", "only", "cooling");

        assertThat(text($(CirclesList.class).single()))
                .contains("The greatest loss first 1", "Ana Ruiz")
                .containsPattern("From \\d+ to \\d+ since August\\.");
    }

    @Test
    void whoIsRefusedIsNotNamedAmongThoseWhoDriftOut() {
        answers.notThisOne(ana);

        var view = navigate(CirclesView.class);
        assertThat(text(view)).contains("Everybody stays where they are.");
        open("show", "list", "only", "cooling");
        assertThat(text($(CirclesList.class).single())).contains("Nobody like that is on your circles.");

        answers.takeBack(ana);
        open("show", "list", "only", "cooling");
        assertThat(text($(CirclesList.class).single())).contains("Ana Ruiz");
    }

    @Test
    void theMenuSaysWhatIsShown() {
        navigate(CirclesView.class);
        var button = $(MenuButton.class, $(CirclesFilter.class).single()).single();
        assertThat(said(button)).containsExactly("Everyone, shown now");

        Menus.choose(button, "Drifting out");

        assertThat(said(button)).containsExactly("Drifting out, shown now");
        assertThat(button.getAriaLabel()).contains("Shown: Drifting out");
    }

    private static List<String> said(MenuButton button) {
        return Menus.open(button).getItems().stream()
                .map(item -> item.getElement().getAttribute("aria-label"))
                .filter(label -> label != null && label.endsWith("shown now"))
                .toList();
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() {
        open("circle", "moon", "only", "x", "show", "y");

        assertThat($(MenuButton.class, $(CirclesFilter.class).single()).single().getAriaLabel())
                .contains("Shown: Everyone");
        assertThat($(CirclePicture.class).single().isVisible()).isTrue();
    }

    @Test
    void somebodyIsKeptWhereTheyAreAndThatIsTakenBack() {
        navigate(CirclesView.class);

        test(button("Keep here: Ana Ruiz")).click();

        assertThat(standing(ana).circlePinned()).isTrue();
        assertThat(text(chosen())).contains("Kept here by you");
        test($(Button.class, $(Notification.class).last()).single()).click();
        assertThat(standing(ana).circlePinned()).isFalse();
        assertThat(text(chosen())).contains("Suggested by Kith");
    }

    @Test
    void kithMaySuggestAgain() {
        engagement.keepIn(List.of(ana), Circle.WIDER);
        navigate(CirclesView.class);
        choose(ana);

        test(button("Let Kith suggest: Ana Ruiz")).click();

        assertThat(standing(ana).circlePinned()).isFalse();
        assertThat(standing(ana).circle()).isEqualTo(Circle.INNER);
    }

    @Test
    void whileNobodyIsOnACircleItSaysHowTheyGetThere() {
        people.putInBin(List.of(ana, bo, cy));

        var view = navigate(CirclesView.class);

        assertThat(text(view))
                .contains("Nobody here yet but you", "Import your people")
                .doesNotContain("Drifting out");

        meet("Dara Kim", "Shop");
        view.refresh();
        assertThat(text(view)).contains("Your circles are still empty");
    }

    @Test
    void theBiggestTagsMakeTheGroups() {
        for (var tag : List.of("A", "B", "C", "D")) {
            for (int i = 0; i < 3; i++) coffee(meet(tag + i, tag), TODAY.minusDays(5));
        }

        assertThat(CirclePicture.groups(circles.now().people())).containsExactly("A", "B", "C", "D", "Shop", "Others");
    }

    private CirclesView open(String... parameters) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) all.put(parameters[i], parameters[i + 1]);
        UI.getCurrent().navigate("circles", QueryParameters.simple(all));
        return (CirclesView) getCurrentView();
    }

    private void choose(ContactId person) {
        var picture = $(CirclePicture.class).single().getElement();
        var detail = JacksonUtils.createObjectNode();
        detail.put("event.detail.id", person.toString());
        picture.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(picture, "person-select", detail));
    }

    private ChosenPerson chosen() {
        return $(ChosenPerson.class).single();
    }

    private Component moving(String title) {
        return $(MovingList.class).all().stream()
                .filter(list -> text(list).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String label) {
        return $(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private Standing standing(ContactId contact) {
        return Map.copyOf(people.refs(List.of(contact))).get(contact).standing();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private ContactId meet(String name, String tag) {
        return people.add(ContactDetails.named(name).tagged(List.of(tag)));
    }

    private void coffee(ContactId with, LocalDate day) {
        log.log(new NewInteraction(InteractionKind.COFFEE, Direction.BOTH, Set.of(with), day, null, null, null, null));
    }
}
