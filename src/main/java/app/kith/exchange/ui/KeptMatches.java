package app.kith.exchange.ui;

import app.kith.design.Icon;
import app.kith.design.Toasts;
import app.kith.exchange.ImportDraft;
import app.kith.exchange.Importer;
import app.kith.exchange.format.ColumnMapping;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/// What the user keeps of their matches: under which name these columns are known, and a way to keep them.
class KeptMatches extends Div {
    private final Importer importer;
    private final ImportDraft draft;

    /// @param reread told when the columns are to be guessed anew
    KeptMatches(Importer importer, ImportDraft draft, Consumer<ImportDraft> reread) {
        this.importer = importer;
        this.draft = draft;
        addClassNames("kith-row", "kith-map__kept");
        var known = draft.keptAs();
        if (known != null) {
            var said = new Span("Matched as in “%s”.".formatted(known));
            said.addClassNames("kith-small", "kith-muted");
            var anew = new Button("Guess anew", click -> {
                importer.forgetMatches(draft.id());
                importer.match(draft.id(), ColumnMapping.of(draft.matches()));
                importer.draft(draft.id()).ifPresent(reread);
            });
            anew.addThemeVariants(ButtonVariant.TERTIARY);
            add(new Icon(Icon.Name.CHECK, 16), said, anew);
        }
        var keep = new Button(known == null ? "Keep these matches" : "Keep them as they are now", click -> ask());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        add(keep);
    }

    private void ask() {
        var dialog = new Dialog("Keep these matches");
        var name = new TextField("Name");
        name.setHelperText("The next file with these columns is matched the same way.");
        name.setMaxLength(Importer.MAX_MATCHES_NAME);
        name.setWidthFull();
        name.setAutoselect(true);
        name.setValue(draft.keptAs() == null ? plain(draft.fileName()) : draft.keptAs());
        var save = new Button("Keep", click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage("Give it a name, so that you know it again.");
                name.setInvalid(true);
                name.focus();
                return;
            }
            importer.keepMatches(draft.id(), name.getValue());
            dialog.close();
            Toasts.say("Kept as “%s”.".formatted(name.getValue().strip()), () -> importer.forgetMatches(draft.id()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        dialog.add(name);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private static String plain(String fileName) {
        var name = fileName.replaceFirst("\\.[^.]{1,5}$", "");
        return name.length() > Importer.MAX_MATCHES_NAME ? name.substring(0, Importer.MAX_MATCHES_NAME) : name;
    }
}
