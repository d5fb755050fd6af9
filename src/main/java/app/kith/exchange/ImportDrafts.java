package app.kith.exchange;

import app.kith.exchange.format.ColumnMapping;
import app.kith.exchange.format.ColumnMatcher;
import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.UnreadableFile;
import app.kith.people.fields.FactFields;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Imports whose columns are being matched, and their files.
@Component
class ImportDrafts {
    private final ImportBatches batches;
    private final ImportFiles files;
    private final FactFields fields;
    private final SavedMappings mappings;

    ImportDrafts(ImportBatches batches, ImportFiles files, FactFields fields, SavedMappings mappings) {
        this.batches = batches;
        this.files = files;
        this.fields = fields;
        this.mappings = mappings;
    }

    /// Keeps a file, matched as columns of these names once were, else as Kith guesses.
    ///
    /// @param archive the import as which the archive was dropped; absent for a file that was dropped itself
    ImportDraft keep(String name, Path file, FileSniff sniff, @Nullable ImportId archive) {
        if (sniff.rows() == 0) {
            throw new UnreadableFile("The file has column names but no rows.");
        }
        return guessed(sniff, name, mapping -> {
            var id = batches.create(name, sniff, mapping, archive);
            files.keep(id, file);
            return id;
        });
    }

    /// Keeps that the file is read differently.
    ImportDraft keepAgain(ImportProgress batch, FileSniff sniff) {
        return guessed(sniff, batch.fileName(), mapping -> {
            batches.keepMatching(batch.id(), sniff.described(), sniff.shape(), mapping, sniff.rows());
            return batch.id();
        });
    }

    private ImportDraft guessed(FileSniff sniff, String name, Function<ColumnMapping, ImportId> keeping) {
        var matches = ColumnMatcher.match(sniff, own().offered());
        var kept = kept(sniff, ColumnMapping.of(matches));
        var mapping = kept.map(SavedMappings.Saved::mapping).orElseGet(() -> ColumnMapping.of(matches));
        return new ImportDraft(keeping.apply(mapping), name, sniff, matches, mapping, own().offered(), keptAs(kept));
    }

    /// As it was left.
    ImportDraft asLeft(ImportProgress batch) {
        return files.with(batch.id(), file -> {
            var sniff = FileSniff.as(file, batches.shape(batch.id()));
            var mapping = batches.mapping(batch.id());
            return new ImportDraft(
                    batch.id(),
                    batch.fileName(),
                    sniff,
                    ColumnMatcher.match(sniff, own().offered()),
                    mapping,
                    own().offered(),
                    keptAs(kept(sniff, mapping)));
        });
    }

    /// Only tables with column names can be known again by them.
    private Optional<SavedMappings.Saved> kept(FileSniff sniff, ColumnMapping mapping) {
        return sniff.shape().isTable() && sniff.shape().hasHeader() ? mappings.find(mapping) : Optional.empty();
    }

    private static @Nullable String keptAs(Optional<SavedMappings.Saved> kept) {
        return kept.map(SavedMappings.Saved::name).orElse(null);
    }

    OwnFacts own() {
        return new OwnFacts(fields.all());
    }
}
