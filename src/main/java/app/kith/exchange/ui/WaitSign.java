package app.kith.exchange.ui;

import app.kith.design.Icon;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/// Says that Kith is at work, and on what; or why it could not.
class WaitSign extends Div {

    WaitSign() {
        addClassName("kith-wait");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(String sentence) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", sentence);
        removeAll();
        add(bar, new Span(sentence));
        setVisible(true);
    }

    void refuse(String sentence) {
        var refusal = new Div(new Icon(Icon.Name.TRIANGLE_ALERT, 16), new Span(sentence));
        refusal.addClassName("kith-file-drop__refusal");
        removeAll();
        add(refusal);
        setVisible(true);
    }
}
