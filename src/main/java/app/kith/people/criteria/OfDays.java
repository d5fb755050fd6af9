package app.kith.people.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Asks for something on one of these days, both counted; open where there is none.
interface OfDays extends Criterion {
    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();

    @Override
    default String value() {
        return new Values.Days(from(), to()).written();
    }

    @Override
    default String words() {
        return new Values.Days(from(), to()).words();
    }
}
