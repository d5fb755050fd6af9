package app.kith.people.ui;

import app.kith.design.Icon;
import app.kith.people.twins.Twins;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/// Leads to those who may be one person, with how many there are; not seen where there is nobody.
@StyleSheet("kith-twins.css")
class DuplicatesLink extends Anchor {
    private final Twins twins;
    private final Span count = new Span();

    DuplicatesLink(Twins twins) {
        super("people/duplicates");
        this.twins = twins;
        addClassNames("kith-link", "kith-duplicates-link");
        getElement().setAttribute("router-link", true);
        count.addClassNames("kith-nav-count", "kith-num");
        add(new Icon(Icon.Name.MERGE), new Span("Duplicates"), count);
        setVisible(false);
    }

    /// Counts anew.
    void refresh() {
        var number = twins.count();
        count.setText(number == Twins.MOST ? number + "+" : String.valueOf(number));
        setVisible(number > 0);
    }
}
