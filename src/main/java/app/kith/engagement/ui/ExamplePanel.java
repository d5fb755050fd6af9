package app.kith.engagement.ui;

import app.kith.design.Icon;
import app.kith.design.Panel;
import app.kith.design.SectionTitle;
import app.kith.engagement.ScoreExample;
import app.kith.engagement.ScoreExample.Who;
import app.kith.engagement.WhyScore.Kind;
import app.kith.engagement.score.Pace;
import app.kith.people.Band;
import app.kith.people.cards.WarmthRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.UUID;

/// A made-up person whose score changes as one turns the knobs.
class ExamplePanel extends Panel {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Pace pace;
    private final IntegerField every = days("Days between exchanges", 1, ScoreExample.MOST_DAYS);
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>("Who takes part");
    private final IntegerField silent = days("Days since the last exchange", 0, ScoreExample.MOST_DAYS);
    private final IntegerField unanswered = days("Notes of yours since", 0, ScoreExample.MOST_NOTES);
    private final WarmthRing ring = new WarmthRing(NOBODY, "Robin Example", null, 0, null, WarmthRing.LEAD);
    private final Span said = new Span();
    private final Div parts = new Div();

    ExamplePanel(Pace pace) {
        this.pace = pace;
        addClassNames("kith-panel--padded", "kith-example");
        var first = ScoreExample.FIRST;
        every.setValue(first.everyDays());
        silent.setValue(first.silentDays());
        unanswered.setValue(first.unanswered());
        who.setItems(Who.values());
        who.setItemLabelGenerator(Who::label);
        who.setValue(first.who());
        who.addClassName("kith-settings__choices");
        said.getElement().setAttribute("role", "status");
        said.addClassName("kith-example__said");
        every.addValueChangeListener(change -> show());
        silent.addValueChangeListener(change -> show());
        unanswered.addValueChangeListener(change -> show());
        who.addValueChangeListener(change -> show());

        var knobs = new Div(every, silent, unanswered, who);
        knobs.addClassName("kith-example__knobs");
        var score = new Div(ring, said);
        score.addClassName("kith-example__score");
        var answer = new Div(score, parts);
        answer.addClassName("kith-example__answer");
        var both = new Div(knobs, answer);
        both.addClassName("kith-example__both");
        add(new SectionTitle("Try it"), both);
        show();
    }

    /// What is no number yet, or out of its limits, leaves the last answer as it is; the field says why.
    private void show() {
        if (bad(every) || bad(silent) || bad(unanswered)) {
            return;
        }
        var why = new ScoreExample(every.getValue(), who.getValue(), silent.getValue(), unanswered.getValue())
                .explained(pace);
        var score = why.score().score();
        var band = Band.of(score);
        ring.show(score, null);
        said.setText("Engagement %d, %s".formatted(score, band.label().toLowerCase(Locale.ROOT)));
        parts.removeAll();
        var reached = 0;
        for (var kind : Kind.values()) {
            var points = why.shares().get(kind.ordinal()).whole();
            parts.add(part(kind, points, reached, band));
            reached += points;
        }
    }

    private static Div part(Kind kind, int points, int from, Band band) {
        var number = new Span(ScoreExplanation.signed(kind, points));
        number.addClassNames("kith-num", "kith-why__points");
        var head = new Div(new Icon(ScoreExplanation.icon(kind)), new Span(kind.label()), number);
        head.addClassName("kith-why__head");
        var part = new Div(head, ScoreExplanation.bar(points, from, band));
        part.addClassName("kith-why__part");
        return part;
    }

    private static boolean bad(IntegerField field) {
        return field.isInvalid()
                || field.getValue() == null
                || field.getValue() < field.getMin()
                || field.getValue() > field.getMax();
    }

    private static IntegerField days(String label, int least, int most) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage("A whole number from %d to %d.".formatted(least, most));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        return field;
    }
}
