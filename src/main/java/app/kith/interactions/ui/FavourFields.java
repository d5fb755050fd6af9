package app.kith.interactions.ui;

import app.kith.design.Words;
import app.kith.interactions.favours.Balance;
import app.kith.interactions.favours.Favours;
import app.kith.interactions.favours.GiveAndTake;
import app.kith.people.ContactId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one did for the people of an interaction and what one asked of them, with a thought before a third ask.
class FavourFields extends Div {
    private final TextField gave = new TextField("You did for them");
    private final TextField asked = new TextField("You asked them for");
    private final Paragraph thought = new Paragraph();
    private final Favours favours;
    private final PeopleField people;
    private GiveAndTake before = GiveAndTake.NOTHING;

    FavourFields(Favours favours, PeopleField people) {
        this.favours = favours;
        this.people = people;
        addClassName("kith-log-form__favours");
        gave.setMaxLength(GiveAndTake.MAX);
        asked.setMaxLength(GiveAndTake.MAX);
        asked.setValueChangeMode(ValueChangeMode.ON_BLUR);
        gave.setValueChangeMode(ValueChangeMode.ON_BLUR);
        asked.addValueChangeListener(change -> think());
        gave.addValueChangeListener(change -> think());
        people.addValueChangeListener(change -> think());
        thought.addClassNames("kith-small", "kith-favours__thought");
        thought.getElement().setAttribute("role", "status");
        thought.setVisible(false);
        var row = new Div(gave, asked);
        row.addClassName("kith-log-form__row");
        add(row, thought);
    }

    void show(GiveAndTake told) {
        before = told;
        gave.setValue(Objects.requireNonNullElse(told.gave(), ""));
        asked.setValue(Objects.requireNonNullElse(told.asked(), ""));
        think();
    }

    GiveAndTake told() {
        return new GiveAndTake(gave.getValue(), asked.getValue());
    }

    /// An ask that was told before is among those counted already.
    private void think() {
        var isNew = !asked.getValue().isBlank()
                && before.asked() == null
                && gave.getValue().isBlank();
        var balances = isNew ? favours.with(people.people()) : Map.<ContactId, Balance>of();
        var said = people.getValue().stream()
                .flatMap(person -> Stream.ofNullable(balances.get(person.id()))
                        .filter(Balance::isWorthAThought)
                        .map(balance -> balance.thought(Words.isolated(person.callName()))))
                .collect(Collectors.joining(" "));
        thought.setText(said.toString());
        thought.setVisible(!said.isEmpty());
    }
}
