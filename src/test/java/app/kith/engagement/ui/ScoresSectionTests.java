package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@AsOwner
class ScoresSectionTests extends SpringBrowserlessTest {
    @Autowired
    AddressBook people;

    @Autowired
    ScoresSection section;

    @Autowired
    JdbcClient sql;

    @Test
    void saysHowManyWereCheckedAndThatNothingDiffers() {
        people.add(ContactDetails.named("Ana Ruiz"));
        people.add(ContactDetails.named("Luca Ferrante"));

        var shown = check();

        assertThat(shown.getElement().getTextRecursively()).contains("Nothing differs. 2 people checked.");
        assertThat($(Button.class, shown).single().isEnabled()).isTrue();
    }

    @Test
    void saysWhatToDoWhereSomethingDiffers() {
        var ana = people.add(ContactDetails.named("Ana Ruiz"));
        sql.sql("update contact set score = 99 where id = ?").param(ana.value()).update();

        var shown = check();

        assertThat(shown.getElement().getTextRecursively())
                .contains("Something differs for 1 person. 1 person checked.", "java -jar kith.jar recompute");
    }

    private Div check() {
        var shown = section.create();
        UI.getCurrent().add(shown);
        test($(Button.class, shown).single()).click();
        return shown;
    }
}
