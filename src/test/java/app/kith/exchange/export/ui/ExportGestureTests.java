package app.kith.exchange.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.Owner;
import app.kith.accounts.Workspaces;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.ListedPeople;
import app.kith.people.Owners;
import app.kith.people.PeopleFilter;
import app.kith.people.PeopleOrder;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import de.siegmar.fastcsv.reader.CsvReader;
import ezvcard.Ezvcard;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@KithTest
@AsOwner
class ExportGestureTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    Owners owners;

    @Autowired
    Owner owner;

    @Autowired
    Workspaces workspaces;

    @Autowired
    ExportGesture gesture;

    @Test
    void whomTheFilterOfTheAddressShowsIsWrittenInItsOrder() {
        add("Ana", "Oslo");
        add("Ben", "Brno");
        add("Cleo", "Oslo");
        visit("place=oslo&sort=name.desc");

        exportFrom("More about people");

        assertThat($(Dialog.class).single().getHeaderTitle()).isEqualTo("Export 2 people");
        assertThat(said()).isEqualTo("Everybody with Place: oslo, as they are when you download the file.");
        assertThat(inTable()).containsExactly("Cleo", "Ana");
        assertThat(inCards("vCard 4.0")).containsExactly("Cleo", "Ana");
        assertThat(inCards("vCard 3.0")).containsExactly("Cleo", "Ana");
    }

    @Test
    void thoseChosenAreWrittenAndNobodyElse() {
        add("Ana", "Oslo");
        add("Ben", "Brno");
        add("Cleo", "Oslo");
        visit("");
        choose(0);
        choose(2);

        exportFrom("More");

        assertThat(inTable()).containsExactly("Ana", "Cleo");
        assertThat(inCards("vCard 4.0")).containsExactly("Ana", "Cleo");
    }

    @Test
    void allButTheOneTakenOutAreWritten() {
        add("Ana", "Oslo");
        var ben = add("Ben", "Brno");
        add("Cleo", "Oslo");

        gesture.begin(new ListedPeople(PeopleFilter.EVERYONE, PeopleOrder.BY_NAME, Set.of(), Set.of(ben)), 2);

        assertThat(said()).isEqualTo("Everybody, without those you took out, as they are when you download the file.");
        assertThat(inTable()).containsExactly("Ana", "Cleo");
    }

    @Test
    void whoIsInTheBinIsWrittenFromTheBinOnly() {
        people.putInBin(List.of(add("Ana", "Oslo")));
        add("Ben", "Brno");
        visit("bin=yes");

        exportFrom("More about people");

        assertThat(inTable()).containsExactly("Ana");
        visit("");
        exportFrom("More about people");
        assertThat(inTable()).containsExactly("Ben");
    }

    @Test
    void myPeopleAreThoseOfWhoeverDownloads() {
        var ana = add("Ana", "Oslo");
        add("Ben", "Brno");
        owners.give(List.of(ana), workspaces.user().orElseThrow());
        visit("owner=me");

        exportFrom("More about people");

        assertThat(inTable()).containsExactly("Ana");
    }

    @Test
    void anEmptyListOffersNoFile() {
        add("Ana", "Oslo");

        visit("place=nowhere");

        assertThat(exporting(menu("More about people")).isVisible()).isFalse();
    }

    @Test
    void aNeighboursPeopleAreNotWrittenThoughTheirIdsAreKnown() {
        add("Ana", "Oslo");
        visit("");
        choose(0);
        exportFrom("More");
        owner.signIn();

        assertThat(inTable()).isEmpty();
        assertThat(people.ids(PeopleFilter.EVERYONE, 9)).isEmpty();
    }

    private ContactId add(String name, String place) {
        return people.add(ContactDetails.with(name).place(place).build());
    }

    private static void visit(String query) {
        UI.getCurrent().navigate("people", QueryParameters.fromString(query));
    }

    private void choose(int row) {
        test($(Grid.class).single()).select(row);
    }

    private void exportFrom(String button) {
        $(Dialog.class).all().forEach(Dialog::close);
        var menu = menu(button);
        var seen = menu.getItems().stream().filter(Component::isVisible).toList();
        test(menu).clickItem(seen.indexOf(exporting(menu)));
    }

    private String said() {
        return $(Paragraph.class, $(Dialog.class).single())
                .withClassName("kith-small")
                .single()
                .getText();
    }

    private static MenuItem exporting(ContextMenu menu) {
        return menu.getItems().stream()
                .filter(one -> one.getElement().getTextRecursively().equals("Export"))
                .findFirst()
                .orElseThrow();
    }

    /// The menu of a button, which is there once the browser says that it opens.
    private ContextMenu menu(String name) {
        var button = $(Button.class).all().stream()
                .filter(one -> one.getText().equals(name)
                        || one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        var opens = new DomEvent(
                button.getElement(), "vaadin-context-menu-before-open", JsonNodeFactory.instance.objectNode());
        button.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(opens);
        return $(ContextMenu.class).all().stream()
                .filter(menu -> button.equals(menu.getTarget()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inTable() {
        return CsvReader.builder().ofNamedCsvRecord(downloaded("CSV").substring(1)).stream()
                .map(row -> row.getField("Name"))
                .toList();
    }

    private List<String> inCards(String title) {
        return Ezvcard.parse(downloaded(title)).all().stream()
                .map(card -> card.getFormattedName().getValue())
                .toList();
    }

    private String downloaded(String title) {
        var link = $(Anchor.class).all().stream()
                .filter(one -> one.getElement().getTextRecursively().equals(title))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        test(link).download(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
