package app.kith.engagement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.AsOwner;
import app.kith.KithTest;
import app.kith.accounts.Workspaces;
import app.kith.engagement.ScoreExample;
import app.kith.engagement.ScoreExample.Who;
import app.kith.engagement.score.Pace;
import app.kith.people.cards.WarmthRing;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@AsOwner
class HelpViewTests extends SpringBrowserlessTest {
    @Autowired
    Workspaces workspaces;

    HelpView view;

    @BeforeEach
    void open() {
        view = navigate(HelpView.class);
    }

    @Test
    void saysWhatTheNumberMeansAndWhatItDoesNot() {
        assertThat($(H1.class, view).single().getElement().getTextRecursively()).isEqualTo("How the score works");
        assertThat(view.getElement().getTextRecursively())
                .contains("within the next 90 days", "What is measured", "What is judgement", "What is not counted")
                .contains("In full: coffee, meal, meeting, event, call, video call, message, email and letter")
                .contains("25 in 100: missed call and email to five or more people");
    }

    @Test
    void saysTheDaysOfTheWorkspacesOwnPace() {
        workspaces.change(workspaces.settings().withPace(180));

        var again = new HelpView(workspaces);

        assertThat(again.getElement().getTextRecursively()).contains("within the next 180 days");
    }

    @Test
    void theExampleIsWorkedOutByTheModel() {
        assertThat(shownScore()).isEqualTo(score(ScoreExample.FIRST));

        test(field("Days since the last exchange")).setValue(2);

        assertThat(shownScore()).isEqualTo(score(new ScoreExample(35, Who.BOTH, 2, 0)));
        assertThat(shownPoints().stream().mapToInt(Integer::intValue).sum()).isEqualTo(shownScore());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoTakesPartAndWhatIsNotAnsweredMatter() {
        var before = shownScore();

        test($(RadioButtonGroup.class, view).single()).selectItem(Who.WE.label());
        assertThat(shownScore()).isLessThan(before);
        test(field("Notes of yours since")).setValue(3);

        assertThat(shownScore()).isEqualTo(score(new ScoreExample(35, Who.WE, 63, 3)));
    }

    @Test
    void anImpossibleNumberLeavesTheLastAnswer() {
        var before = shownScore();

        field("Days between exchanges").setValue(0);
        field("Days between exchanges").setValue(null);

        assertThat(shownScore()).isEqualTo(before);
    }

    private IntegerField field(String label) {
        return $(IntegerField.class, view)
                .withCondition(one -> one.getLabel().equals(label))
                .single();
    }

    private int shownScore() {
        return Integer.parseInt($(WarmthRing.class, view).single().getElement().getAttribute("score"));
    }

    private List<Integer> shownPoints() {
        return $(Span.class, view).withClassName("kith-why__points").all().stream()
                .map(one -> Integer.parseInt(one.getText().replace('\u2212', '-')))
                .toList();
    }

    private static int score(ScoreExample example) {
        return example.explained(Pace.DEFAULT).score().score();
    }
}
