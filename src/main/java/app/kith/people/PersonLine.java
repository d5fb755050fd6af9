package app.kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// As much of a contact's row as a list line shows.
record PersonLine(
        ContactId id,
        String name,
        @Nullable String nickname,
        @Nullable String portrait,
        @Nullable String place,
        @Nullable String company,
        @Nullable String jobTitle,
        @Nullable Integer score,
        @Nullable Integer scoreBefore,
        Circle circle,
        boolean circlePinned,
        @Nullable LocalDate lastInteraction,
        @Nullable Integer usualGapDays,
        @Nullable Integer paceDays,
        @Nullable LocalDate dueOn,
        @Nullable Integer birthYear,
        @Nullable Integer birthMonth,
        @Nullable Integer birthDay,
        @Nullable LocalDate letGoOn,
        @Nullable Instant binnedAt) {
    /// What [#read] reads, of the table of people as `c`.
    static final String SELECTED = """
            select c.id, c.name, c.nickname, c.portrait, c.place, c.company, c.job_title, c.score, c.score_before,
                   c.circle, c.circle_pinned, c.last_interaction, c.usual_gap_days, c.pace_days, c.due_on,
                   c.birth_year, c.birth_month, c.birth_day, c.let_go_on, c.binned_at
            """;

    static final Comparator<PersonLine> RECENT_FIRST = Comparator.comparing(
            line -> line.lastInteraction() == null ? LocalDate.MIN : line.lastInteraction(), Comparator.reverseOrder());

    PersonRef ref() {
        return new PersonRef(
                id,
                name,
                nickname,
                portrait,
                new Standing(
                        score,
                        scoreBefore,
                        circle,
                        circlePinned,
                        lastInteraction,
                        usualGapDays,
                        paceDays,
                        dueOn,
                        letGoOn));
    }

    Namesake namesake() {
        return new Namesake(ref(), belowTheName());
    }

    /// The phrase is the name or the nickname, or the name begins with its words, whatever case and
    /// accents.
    boolean isNamed(String phrase) {
        var words = SearchText.fold(phrase);
        var folded = SearchText.fold(name);
        return folded.equals(words)
                || folded.startsWith(words + " ")
                || folded.startsWith(words + "-")
                || (nickname != null && SearchText.fold(nickname).equals(words));
    }

    Optional<PartialDate> birthday() {
        return birthMonth == null || birthDay == null
                ? Optional.empty()
                : Optional.of(new PartialDate(birthYear, birthMonth, birthDay));
    }

    @Nullable
    String belowTheName() {
        if (place != null) {
            return place;
        }
        return jobTitle == null ? company : company == null ? jobTitle : jobTitle + ", " + company;
    }

    static PersonLine read(ResultSet row, int number) throws SQLException {
        return new PersonLine(
                new ContactId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                number(row, 8),
                number(row, 9),
                Circle.values()[row.getInt(10)],
                row.getBoolean(11),
                row.getObject(12, LocalDate.class),
                number(row, 13),
                number(row, 14),
                row.getObject(15, LocalDate.class),
                number(row, 16),
                number(row, 17),
                number(row, 18),
                row.getObject(19, LocalDate.class),
                instant(row.getObject(20, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
