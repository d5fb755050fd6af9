package app.kith.exchange;

import app.kith.exchange.format.FileSniff;
import app.kith.exchange.format.Glance;
import app.kith.exchange.format.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The other files of an archive, which can be kept as imports of their own.
@Service
@Transactional
public class OtherFiles {
    /// So many are looked at, the likeliest first.
    private static final int MOST_LOOKED_AT = 20;

    private final ImportBatches batches;
    private final ImportDrafts drafts;
    private final ImportFiles files;

    OtherFiles(ImportBatches batches, ImportDrafts drafts, ImportFiles files) {
        this.batches = batches;
        this.drafts = drafts;
        this.files = files;
    }

    /// Another file of the archive that may hold people.
    ///
    /// @param name its path in the archive
    /// @param glance absent where Kith sees nobody in it at a glance
    /// @param kept the import it is; absent while it is none
    public record OtherFile(
            String name, @Nullable Glance glance, @Nullable ImportProgress kept) {

        /// The name without the folders.
        public String shortName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    /// The likeliest first; none if the file is no archive. Imports that were thrown away or taken back do not
    /// count.
    @Transactional(readOnly = true)
    public List<OtherFile> of(ImportId id) {
        var own = batches.found(id).inside();
        if (own == null) return List.of();
        var kept = batches.outOfSameArchive(id);
        return files.with(id, file -> {
            var others = FileSniff.inside(file).stream()
                    .filter(name -> !name.equals(own))
                    .toList();
            return IntStream.range(0, others.size())
                    .mapToObj(at -> {
                        var name = others.get(at);
                        var glance = at < MOST_LOOKED_AT ? Glance.at(file, name) : Optional.<Glance>empty();
                        return new OtherFile(name, glance.orElse(null), kept.get(name));
                    })
                    .toList();
        });
    }

    /// Keeps one of them, to be brought in by itself; once it is kept, leads to that import.
    ///
    /// @throws UnreadableFile if it cannot be read after all; its message says why
    public ImportId keep(ImportId id, String name) {
        var kept = batches.outOfSameArchive(id).get(name);
        if (kept != null) return kept.id();
        return files.with(id, file -> {
            var sniff = FileSniff.look(file, name);
            return drafts.keep(batches.found(id).fileName(), file, sniff, batches.archive(id))
                    .id();
        });
    }
}
