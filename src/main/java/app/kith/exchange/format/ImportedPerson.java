package app.kith.exchange.format;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one row of a file becomes.
///
/// @param row the row's number, from 1; blank lines and what stands before the first row are not counted
/// @param line the physical line on which the row starts, from 1
/// @param fingerprint SHA-256, in hexadecimal, of the row's cells with their column names; the same row has the same
///     fingerprint in every file that has it, whatever the order of columns, the encoding or the mapping
/// @param name never blank, at most [#MAX_NAME] characters; taken from the nickname, the company or a handle if the
///     row names nobody
/// @param pronunciation how the name is said
/// @param metOn when the two met, or were connected
public record ImportedPerson(
        long row,
        long line,
        String fingerprint,
        String name,
        @Nullable String nickname,
        @Nullable String pronunciation,
        @Nullable String company,
        @Nullable String jobTitle,
        @Nullable String place,
        @Nullable PartialDay birthday,
        @Nullable String howMet,
        @Nullable LocalDate metOn,
        @Nullable LocalDate lastInteraction,
        @Nullable String note,
        Set<String> tags,
        List<ImportedHandle> handles,
        List<Fact> facts,
        List<Yearly> yearly) {

    public static final int MAX_NAME = 200;

    public ImportedPerson {
        if (name.isBlank() || name.length() > MAX_NAME)
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(MAX_NAME));
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
        handles = List.copyOf(handles);
        facts = List.copyOf(facts);
        yearly = List.copyOf(yearly);
    }

    /// A day of every year to think of the person, beside the birthday.
    public record Yearly(String label, PartialDay day) {}

    /// Something to know about the person that has no field of its own.
    ///
    /// @param dates how a date in it is read; day first if null
    public record Fact(String label, String value, @Nullable DateOrder dates) {

        public Fact(String label, String value) {
            this(label, value, null);
        }
    }
}
