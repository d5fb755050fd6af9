package app.kith.nurture.ui;

import app.kith.design.Icon;
import app.kith.design.SectionTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// The way from Today to five minutes with people one half knows.
class KnowThem extends Section {

    KnowThem() {
        var what = new Paragraph("Five minutes with people you half know: one small thing about each.");
        what.addClassName("kith-muted");
        var go = new Anchor("people/practice");
        go.addClassName("kith-link");
        go.getElement().setAttribute("router-link", true);
        go.add(new Icon(Icon.Name.SPROUT), new Span(" Begin"));
        add(new SectionTitle("Know them"), what, go);
    }
}
