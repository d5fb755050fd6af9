package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.ImportDraft;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// The file in words, and a way to say that Kith reads it wrongly.
class FileCard extends Div {

    FileCard(ImportDraft draft, Runnable change) {
        addClassName("kith-import__file");
        var name = new Span(
                draft.file().shape().inside() == null
                        ? draft.fileName()
                        : "%s, %s"
                                .formatted(
                                        draft.fileName(), draft.file().shape().inside()));
        name.addClassName("kith-import__file-name");
        var described = new Span("Looks like " + draft.file().described());
        described.addClassNames("kith-small", "kith-muted");
        var text = new Div(name, described);
        text.addClassNames("kith-grow", "kith-stack");
        var button = new Button("Not right? Change", click -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Icon(Icon.Name.FILE_SPREADSHEET, 20), text, button);
    }
}
