package app.kith.design;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/// The heading of a part of a page, with a count where one helps.
public class SectionTitle extends H2 {

    public SectionTitle(String text) {
        addClassName("kith-section-title");
        add(new Span(text));
    }

    public SectionTitle(String text, int count) {
        this(text);
        var number = new Span(String.valueOf(count));
        number.addClassNames("kith-section-title__count", "kith-num");
        add(new Text(" "), number);
    }
}
