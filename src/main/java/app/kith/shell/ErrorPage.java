package app.kith.shell;

import app.kith.design.Brand;
import app.kith.design.PageTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/// A page that says what happened, what is safe and what to do.
class ErrorPage extends Main {

    ErrorPage(String title, String what) {
        this(title, what, home());
    }

    /// @param way what leads on from here
    ErrorPage(String title, String what, Component way) {
        addClassName("kith-error");
        var text = new Paragraph(what);
        text.addClassName("kith-error__text");
        add(new Brand(30), new Div(new PageTitle(title), text, way));
    }

    private static Anchor home() {
        var home = new Anchor(".", "Go to Today");
        home.addClassNames("kith-act", "kith-act--primary");
        home.setRouterIgnore(true);
        return home;
    }
}
