package app.kith.people.ui;

import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of the people list do and look at.
abstract class PeoplePage extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    static void visit(String query) {
        UI.getCurrent().navigate("people", QueryParameters.fromString(query));
    }

    ContactId add(String name, String place) {
        return people.add(ContactDetails.with(name).place(place).build());
    }

    GridTester<PeopleGrid, PeopleRows.Row> grid() {
        return new GridTester<>($view(PeopleGrid.class).single());
    }

    List<String> names() {
        return IntStream.range(0, grid().size())
                .mapToObj(i -> grid().getRow(i).person().person().name())
                .toList();
    }

    <V> V cell(int row, String column, String property, Class<V> type) {
        return grid().getLitRendererPropertyValue(row, column, property, type);
    }

    String title() {
        return $(H1.class).single().getElement().getTextRecursively().replaceFirst("People *", "People ");
    }

    Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    Button undo() {
        return $(Button.class, $(Notification.class).last()).withText("Undo").single();
    }
}
