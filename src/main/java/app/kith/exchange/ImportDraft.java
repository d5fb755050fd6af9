package app.kith.exchange;

import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatch;
import app.kith.exchange.format.FileSniff;
import java.util.List;

/// A dropped file before anything is brought in: what it looks like, and what its columns would become.
///
/// @param matches Kith's guesses, with their confidence
/// @param mapping what is chosen now
public record ImportDraft(
        ImportId id, String fileName, FileSniff file, List<ColumnMatch> matches, ColumnMapping mapping) {}
