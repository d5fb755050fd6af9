package app.kith.nurture.ui;

import app.kith.design.PageTitle;
import app.kith.nurture.spi.FirstStep;
import app.kith.people.ContactDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/// Today while there is nobody: the circles with only you in them, and the ways to start.
class EmptyToday extends Div {

    EmptyToday(List<FirstStep> steps, Consumer<ContactDetails> add, Runnable done) {
        addClassName("kith-nobody");
        var you = new Span("You");
        you.addClassName("kith-nobody__you");
        var circles = new Div(new Span(), new Span(), new Span(), you);
        circles.addClassName("kith-nobody__circles");
        circles.getElement().setAttribute("aria-hidden", "true");
        var how = new Paragraph("Each morning this page names a few people to reach, and says why."
                + " It needs to know who your people are.");
        how.addClassNames("kith-nobody__how", "kith-muted");
        var cards = new Div();
        cards.addClassName("kith-nobody__steps");
        steps.forEach(step -> cards.add(step.create(done)));
        add(circles, new PageTitle("Nobody here yet but you"), how, cards, new FirstFive(add, done));
    }
}
