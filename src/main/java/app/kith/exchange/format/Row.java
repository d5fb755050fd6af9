package app.kith.exchange.format;

import app.kith.exchange.entries.Beside;
import app.kith.exchange.entries.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a record of the file turned out to be.
public sealed interface Row {

    /// Where the record starts in the file, from 1.
    long line();

    /// About so many bytes of memory it takes.
    default long size() {
        return switch (this) {
            case Person person ->
                letters(person.cells())
                        + (person.photo() == null ? 0 : person.photo().size());
            case Interaction interaction -> letters(interaction.cells());
            case SetAside aside -> letters(aside.problem().cells());
            case Blank blank -> 0;
        };
    }

    private static long letters(List<String> cells) {
        return cells.stream().mapToLong(String::length).sum();
    }

    /// Someone to bring in.
    ///
    /// @param remarks values that did not fit their column; they are kept as facts
    /// @param cells as they stand in the file
    /// @param key what the other program calls the person for good, hashed like a fingerprint
    /// @param photo a picture in the file, if pictures are wanted
    /// @param beside what the file tells beside what they are, as far as that is wanted, its keys hashed too
    record Person(
            ImportedPerson person,
            List<RowProblem> remarks,
            List<String> cells,
            @Nullable String key,
            Entry.@Nullable Picture photo,
            Beside beside)
            implements Row {

        public Person(ImportedPerson person, List<RowProblem> remarks, List<String> cells) {
            this(person, remarks, cells, null, null, Beside.NOTHING);
        }

        public Person {
            remarks = List.copyOf(remarks);
            cells = List.copyOf(cells);
        }

        @Override
        public long line() {
            return person.line();
        }
    }

    /// Something that happened between people.
    record Interaction(ImportedInteraction told, List<String> cells) implements Row {

        public Interaction {
            cells = List.copyOf(cells);
        }

        @Override
        public long line() {
            return told.line();
        }
    }

    /// A row that names nobody.
    record SetAside(RowProblem problem) implements Row {

        @Override
        public long line() {
            return problem.line();
        }
    }

    /// A line without anything on it. It has no row number.
    record Blank(long line) implements Row {}
}
