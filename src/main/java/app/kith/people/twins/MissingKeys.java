package app.kith.people.twins;

import app.kith.people.ContactId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes the keys by which duplicates are found for people who were written without: by a version that had none, or
/// among very many, for whom writing them at once when all are in costs a fraction of writing some with each of the
/// many.
@Component
public class MissingKeys {
    private static final UUID NOBODY = new UUID(0, 0);

    /// As far as the clocks of two servers may be apart, in milliseconds.
    private static final long A_DAY = 86_400_000;

    private static final int BITS_BELOW_TIME = 16;

    private final KeylessPeople people;

    MissingKeys(KeylessPeople people) {
        this.people = people;
    }

    /// Writes those of this workspace that a version without them left, unless that was done already.
    void writeOfOldVersion() {
        if (people.areOfOldVersion()) {
            write(NOBODY, () -> {});
            people.areNoMore();
        }
    }

    /// Writes those of the people of this workspace who were written since a moment or up to a day before, some
    /// thousand people in each transaction. What is written so may be taken up again at any time.
    ///
    /// @param since what was given an id at that moment, of version 7, which begins with the time
    /// @param afterSome is run after each of these transactions; what it throws ends the work
    public void writeSince(UUID since, Runnable afterSome) {
        write(new UUID(since.getMostSignificantBits() - (A_DAY << BITS_BELOW_TIME), 0), afterSome);
    }

    private void write(UUID after, Runnable afterSome) {
        for (var last = Optional.of(new ContactId(after)); last.isPresent(); afterSome.run()) {
            last = people.write(last.get().value());
        }
    }
}
