package app.kith.exchange.ui;

import app.kith.design.Question;
import app.kith.exchange.ImportProgress;
import app.kith.exchange.Importer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/// Asks before an import is taken back, says what that means, and shows it happening.
final class UndoImport {

    private UndoImport() {}

    /// @param begun to be run when it has begun
    static Button button(String label, Importer importer, ImportProgress batch, ImportWords words, Runnable begun) {
        var undo = new Button(label, click -> ask(importer, batch, words, begun));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel("%s: %s".formatted(label, batch.name()));
        return undo;
    }

    private static void ask(Importer importer, ImportProgress batch, ImportWords words, Runnable begun) {
        Question.ask(
                "Undo this import?",
                ("%s brought in: %s. Whom it added goes, and whom it joined becomes as before."
                                + " What you changed since is kept.")
                        .formatted(batch.name(), words.counts(batch)),
                "Keep it",
                "Undo the import",
                () -> {
                    importer.undo(batch.id());
                    begun.run();
                });
    }
}
