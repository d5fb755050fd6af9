package app.kith.exchange.format;

import java.util.List;

/// What a record of the file turned out to be.
public sealed interface Row {

    /// Where the record starts in the file, from 1.
    long line();

    /// Someone to bring in.
    ///
    /// @param remarks values that did not fit their column; they are kept as facts
    record Person(ImportedPerson person, List<RowProblem> remarks) implements Row {

        public Person {
            remarks = List.copyOf(remarks);
        }

        @Override
        public long line() {
            return person.line();
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
