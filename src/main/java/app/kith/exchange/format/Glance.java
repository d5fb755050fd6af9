package app.kith.exchange.format;

import app.kith.exchange.entries.BrokenFile;
import app.kith.exchange.entries.EntryForm;
import app.kith.exchange.entries.ZippedFiles;
import app.kith.exchange.format.ColumnMatch.Confidence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file of an archive is by its beginning, told without reading the rest.
///
/// @param isHistory whether its rows are interactions, not people
public record Glance(KnownFormat format, boolean isHistory) {
    private static final int BEGINNING = 64 * 1024;
    private static final Set<ImportField> WHOLE_NAME = EnumSet.of(ImportField.FULL_NAME, ImportField.FAMILY_FIRST);
    private static final Set<ImportField> PARTS_OF_NAMES = EnumSet.of(ImportField.GIVEN_NAME, ImportField.FAMILY_NAME);

    /// @param inside one of those that [FileSniff#inside] names
    /// @return nothing for a file that Kith cannot read, or in which it sees nobody
    public static Optional<Glance> at(Path archive, String inside) {
        try (var in = ZippedFiles.at(archive).open(inside)) {
            var beginning = in.readNBytes(BEGINNING);
            return at(() -> new ByteArrayInputStream(beginning));
        } catch (IOException | UnreadableFile | BrokenFile unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Glance> at(PeopleFile.Source beginning) {
        var encoding = Encoding.of(beginning);
        var form = EntryForm.of(encoding.headText(encoding.charset()));
        if (form.isPresent()) return form.map(one -> new Glance(KnownFormat.of(one), one.isHistory()));
        var sniff = FileSniff.look(beginning);
        return isOfPeople(sniff) ? Optional.of(new Glance(sniff.format(), false)) : Optional.empty();
    }

    /// Many tables have names in them, of places and of things: people have two, or a way to reach them.
    private static boolean isOfPeople(FileSniff sniff) {
        if (sniff.format() != KnownFormat.GENERIC) return sniff.rows() > 0;
        var fields = fields(ColumnMatcher.match(sniff));
        var areNamed = fields.stream().anyMatch(WHOLE_NAME::contains);
        var areReached = fields.stream().anyMatch(field -> field.handle().isPresent());
        return sniff.rows() > 1 && (fields.containsAll(PARTS_OF_NAMES) || areNamed && areReached);
    }

    private static Set<ImportField> fields(List<ColumnMatch> matches) {
        return matches.stream()
                .filter(match -> match.confidence() == Confidence.SURE || match.confidence() == Confidence.PROBABLY)
                .map(ColumnMatch::field)
                .collect(Collectors.toSet());
    }
}
