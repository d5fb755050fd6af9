package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.format.ColumnMatch.Confidence;
import com.vaadin.flow.component.html.Span;

/// How far a guess can be trusted, by mark and by word.
class Sureness extends Span {

    void show(Confidence confidence) {
        removeAll();
        setClassName("kith-sureness");
        setClassName("kith-sureness--sure", confidence == Confidence.SURE);
        setClassName("kith-sureness--ask", confidence == Confidence.PLEASE_CHECK);
        add(new Icon(icon(confidence)), new Span(confidence.label()));
    }

    private static Icon.Name icon(Confidence confidence) {
        return switch (confidence) {
            case SURE -> Icon.Name.CIRCLE_CHECK;
            case PROBABLY -> Icon.Name.CIRCLE_DASHED;
            case PLEASE_CHECK -> Icon.Name.TRIANGLE_ALERT;
            case NOT_BROUGHT_IN -> Icon.Name.MINUS;
        };
    }
}
