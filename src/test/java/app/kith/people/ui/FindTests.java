package app.kith.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.channels.ChannelKind;
import app.kith.design.FilterChip;
import app.kith.interactions.Direction;
import app.kith.interactions.InteractionKind;
import app.kith.interactions.InteractionLog;
import app.kith.interactions.NewInteraction;
import app.kith.people.AddressBook;
import app.kith.people.Circle;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import app.kith.people.SavedViews;
import app.kith.people.ScoreStanding;
import app.kith.people.Standings;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

@KithTest
@AsOwner
class FindTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Standings standings;

    @Autowired
    InteractionLog log;

    @Autowired
    SavedViews views;

    @Autowired
    Owner owner;

    ContactId ana;
    ContactId noor;

    @BeforeEach
    void twoPeople() {
        ana = people.add(ContactDetails.named("Ana Ruiz")
                .reachedAt(List.of(new Handle(ChannelKind.X, "@claywitch")))
                .tagged(List.of("Potters")));
        noor = people.add(ContactDetails.named("Noor van Dalen"));
        standings.record(List.of(
                new ScoreStanding(ana, 72, 84, Circle.CLOSE, LocalDate.of(2026, 9, 15), 35),
                new ScoreStanding(noor, 60, 60, Circle.CLOSE, LocalDate.of(2026, 11, 11), 35)));
        navigate(PeopleView.class);
    }

    @Test
    void showsRecentPeopleBeforeAnythingIsTyped() {
        type("");

        assertThat(rows()).startsWith("Noor van Dalen", "Ana Ruiz", "Add a person");
        assertThat(details()).startsWith("last interaction 6 days ago", "last interaction 9 weeks ago");
    }

    @Test
    void findsPeopleWhatToDoAndPages() {
        type("noo");
        assertThat(rows()).containsExactly("Noor van Dalen", "Log with Noor van Dalen", "Add “noo”");

        type("peop");
        assertThat(rows()).containsExactly("People", "Add “peop”");
    }

    @Test
    void saysWhyWhereTheNameDoesNot() {
        type("potters");
        assertThat(details()).startsWith("tag Potters");

        type("claywitch");
        assertThat(details()).startsWith("X @claywitch");
    }

    @Test
    void putsThoseWhoseNameBeginsSoBeforeTheOthersAndShowsEightRows() {
        people.addAll(
                IntStream.range(0, 20)
                        .mapToObj(i -> ContactDetails.named("Person " + i).tagged(List.of("banana")))
                        .toList(),
                false);

        type("ana");

        assertThat(rows()).hasSize(FindResults.MOST).startsWith("Ana Ruiz").contains("Add “ana”");
    }

    @Test
    void offersToAddWhomItDoesNotFind() {
        type("Tomasz");
        assertThat(rows()).containsExactly("Add “Tomasz”");

        choose("add", "Tomasz", false);

        assertThat($(ContactDialog.class).single().getHeaderTitle()).isEqualTo("Add a person");
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Tomasz");
    }

    @Test
    void opensAPersonAndAPage() {
        choose("person", ana.value().toString(), false);
        assertThat(getCurrentView()).isInstanceOf(ContactView.class);

        choose("page", "people", false);
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    void logsWithAPersonOnShift() {
        choose("person", ana.value().toString(), true);

        var internals = UI.getCurrentOrThrow().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(internals.dumpPendingJavaScriptInvocations())
                .anySatisfy(call ->
                        assertThat(call.getInvocation().getParameters()).contains("Call with Ana Ruiz today, "));
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
    }

    @Test
    void showsTheNoteInWhichTheWordsStand() {
        log.log(new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                Set.of(noor),
                LocalDate.of(2026, 9, 15),
                null,
                45,
                null,
                "She is looking for a second-hand wheel"));

        type("wheel");

        assertThat(rows()).startsWith("Noor van Dalen");
        assertThat(details()).startsWith("Coffee of 15 September: She is looking for a second-hand wheel");
        assertThat(found().get(0)
                        .get("parts")
                        .valueStream()
                        .filter(part -> part.get("hit").asBoolean())
                        .map(part -> text(part, "text")))
                .containsExactly("wheel");
    }

    @Test
    void theReasonIsWhatHoldsMostOfTheWords() {
        people.add(ContactDetails.with("Cleo Marsh")
                .company("Blue Door")
                .note("Collects blue glazes")
                .build());
        log.log(new NewInteraction(
                InteractionKind.COFFEE,
                Direction.BOTH,
                Set.of(ana),
                LocalDate.of(2026, 9, 15),
                null,
                45,
                null,
                "She paints potters at their kiln"));

        type("blue glazes");
        assertThat(details()).startsWith("note: Collects blue glazes");

        type("potters kiln");
        assertThat(details()).startsWith("Coffee of 15 September: She paints potters at their kiln");
    }

    @Test
    void aNumberSearchedInOnePieceIsShownAsItIsWritten() {
        people.add(
                ContactDetails.named("Cleo Marsh").reachedAt(List.of(new Handle(ChannelKind.PHONE, "+47 900 12 345"))));

        type("90012345");

        assertThat(rows()).startsWith("Cleo Marsh");
        assertThat(details()).startsWith("Phone +47 900 12 345");
        assertThat(found().get(0)
                        .get("parts")
                        .valueStream()
                        .filter(part -> part.get("hit").asBoolean())
                        .map(part -> text(part, "text")))
                .containsExactly("900 12 345");
    }

    @Test
    void forgivesASlipInAName() {
        type("nour van");

        assertThat(rows()).startsWith("Noor van Dalen");
    }

    @Test
    void takesWordsOfTimeForAList() {
        type("who did I meet in May");
        assertThat(rows()).startsWith("People: Met in May 2026");

        choose("page", text(found().get(0), "value"), false);

        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
        assertThat($(FilterChip.class).all())
                .anySatisfy(chip ->
                        assertThat(chip.getElement().getTextRecursively()).isEqualTo("Met in May 2026"));
    }

    @Test
    void offersWhatCanBeDoneAndSavedViews() {
        views.save(
                owner.signedIn().user(),
                "Potters in Norway",
                PeopleFilter.EVERYONE.tag("Potters"),
                PeopleOrder.BY_NAME);

        type("dark");
        assertThat(rows()).startsWith("Switch between light and dark");
        type("todo");
        assertThat(rows()).startsWith("Add a task");
        choose("command", "Add a task", false);
        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Add a task");

        type("norway");
        assertThat(rows()).startsWith("Potters in Norway");
        choose("page", text(found().get(0), "value"), false);
        assertThat($(PeopleView.class).single()).isNotNull();
        assertThat($(FilterChip.class).all())
                .anySatisfy(chip ->
                        assertThat(chip.getElement().getTextRecursively()).isEqualTo("Tag Potters"));
    }

    private List<String> rows() {
        return found().valueStream()
                .map(row -> text(row, "before") + text(row, "name") + text(row, "after"))
                .toList();
    }

    private List<String> details() {
        return found().valueStream().map(row -> text(row, "detail")).toList();
    }

    private static String text(JsonNode row, String property) {
        return row.get(property).asString();
    }

    private ArrayNode found() {
        return (ArrayNode) palette().getElement().getPropertyRaw("rows");
    }

    private void type(String text) {
        ComponentUtil.fireEvent(palette(), new FindPalette.Search(palette(), true, text));
    }

    private void choose(String kind, String value, boolean log) {
        ComponentUtil.fireEvent(palette(), new FindPalette.Choose(palette(), true, kind, value, log));
    }

    private FindPalette palette() {
        return $(FindPalette.class).single();
    }
}
