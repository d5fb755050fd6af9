package app.kith.exchange;

import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.OwnFact;
import app.kith.exchange.format.TextShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dropped file before anything is brought in: what it looks like, and what its columns would become.
///
/// @param matches Kith's guesses, with their confidence
/// @param mapping what is chosen now
/// @param own facts that the workspace keeps, which a column can be
/// @param keptAs the name under which the user keeps what such columns become
public record ImportDraft(
        ImportId id,
        String fileName,
        FileSniff file,
        List<ColumnMatch> matches,
        ColumnMapping mapping,
        List<OwnFact> own,
        @Nullable String keptAs) {

    /// The file by name, with that of the archive in which it lies.
    public String name() {
        return TextShape.named(fileName, file.shape().inside());
    }
}
