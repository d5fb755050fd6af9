package app.kith.exchange.ui;

import app.kith.exchange.ImportProgress;
import app.kith.exchange.Importer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before an import is taken back, says what that means, and shows it happening.
final class UndoImport {

    private UndoImport() {}

    /// @param begun to be run when it has begun
    static Button button(String label, Importer importer, ImportProgress batch, ImportWords words, Runnable begun) {
        var undo = new Button(label, click -> ask(importer, batch, words, begun).open());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel("%s: %s".formatted(label, batch.name()));
        return undo;
    }

    private static ConfirmDialog ask(Importer importer, ImportProgress batch, ImportWords words, Runnable begun) {
        var ask = new ConfirmDialog();
        ask.setHeader("Undo this import?");
        ask.setText(("%s brought in: %s. Whom it added goes, and whom it joined becomes as before."
                        + " What you changed since is kept.")
                .formatted(batch.name(), words.counts(batch)));
        ask.setCancelable(true);
        ask.setCancelText("Keep it");
        ask.setConfirmText("Undo the import");
        ask.addConfirmListener(confirm -> {
            importer.undo(batch.id());
            begun.run();
        });
        return ask;
    }
}
