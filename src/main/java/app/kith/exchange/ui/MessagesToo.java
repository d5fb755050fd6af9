package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.Importer;
import app.kith.exchange.format.UnreadableFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// Says that an archive of people has messages with them too, and keeps those as an import of their own: they only
/// come in with people who are here already.
class MessagesToo extends Div {
    private final Importer importer;
    private final ImportDraft draft;
    private final String messages;
    private final Span said = new Span(
            "Messages are in this archive too. They come in with people you have, so bring the people in first.");

    private MessagesToo(Importer importer, ImportDraft draft, String messages) {
        this.importer = importer;
        this.draft = draft;
        this.messages = messages;
        addClassName("kith-import__file");
        getElement().setAttribute("role", "status");
        said.addClassNames("kith-small", "kith-grow");
        var keep = new Button("Keep the messages for then", click -> keep());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setDisableOnClick(true);
        add(new Icon(Icon.Name.MESSAGE_CIRCLE, 20), said, keep);
    }

    /// Nothing where there are none, or the messages themselves are being brought in.
    ///
    /// @param inside see [Importer#inside]
    static Optional<MessagesToo> of(Importer importer, ImportDraft draft, List<String> inside) {
        var shape = draft.file().shape();
        if (shape.inside() == null || shape.isHistory()) return Optional.empty();
        return inside.stream()
                .filter(name -> name.matches("(?i)(?:.*/)?messages\\.csv"))
                .findFirst()
                .map(name -> new MessagesToo(importer, draft, name));
    }

    boolean offers(String name) {
        return messages.equals(name);
    }

    private void keep() {
        getChildren().filter(Button.class::isInstance).toList().forEach(this::remove);
        try {
            var kept = importer.openAlso(draft.id(), messages);
            said.setText("The messages wait under Earlier imports until the people are in.");
            var link = new Anchor("import/" + kept.id(), "Look at them");
            link.addClassName("kith-link");
            add(link);
            link.focus();
        } catch (UnreadableFile unreadable) {
            said.setText(OffPage.sentence(unreadable));
        }
    }
}
