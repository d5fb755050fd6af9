package app.kith.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file to import, from `src/test/resources/exchange` or made up in a test, read with Kith's own guesses.
record Fixture(byte[] bytes) {

    static final Path FOLDER = Path.of("src/test/resources/exchange");

    static Fixture named(String name) {
        return at(FOLDER.resolve(name));
    }

    static Fixture at(Path path) {
        try {
            return new Fixture(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fixture of(String text) {
        return new Fixture(text.getBytes(StandardCharsets.UTF_8));
    }

    PeopleFile.Source source() {
        return () -> new ByteArrayInputStream(bytes);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    FileSniff sniff() {
        return FileSniff.look(source());
    }

    List<ColumnMatch> matches() {
        return ColumnMatcher.match(sniff());
    }

    ColumnMatch match(String column) {
        return matches().stream()
                .filter(match -> match.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    ColumnMapping mapping() {
        return ColumnMapping.of(matches());
    }

    PeopleFile file() {
        return PeopleFile.open(source(), sniff().shape(), mapping());
    }

    List<Row> rows() {
        try (var rows = file().rows()) {
            return rows.toList();
        }
    }

    List<ImportedPerson> people() {
        return rows().stream()
                .filter(Row.Person.class::isInstance)
                .map(row -> ((Row.Person) row).person())
                .toList();
    }

    List<RowProblem> setAside() {
        return rows().stream()
                .filter(Row.SetAside.class::isInstance)
                .map(row -> ((Row.SetAside) row).problem())
                .toList();
    }

    ImportedPerson person(String name) {
        return people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
