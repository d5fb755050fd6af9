package app.kith.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// The first step: a file, and what became of the earlier ones.
class DropStep extends Div {

    DropStep(FileDrop drop, EarlierImports earlier) {
        addClassName("kith-import-drop");
        var privacy = new Paragraph("Only you and your team see this. Nobody you add is told.");
        privacy.addClassNames("kith-small", "kith-muted");
        var followers = new Anchor("import/followers", "Compare two lists of followers");
        followers.addClassName("kith-link");
        add(drop, privacy, followers, earlier);
    }
}
