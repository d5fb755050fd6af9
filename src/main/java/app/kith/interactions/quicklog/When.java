package app.kith.interactions.quicklog;

import app.kith.interactions.quicklog.Token.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The date, time and length of a line, each read at most once.
final class When {
    private static final Pattern AFTER_NOON = Pattern.compile("afternoon|evening", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_NIGHT = Pattern.compile("(?<!fort)night", Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int FIRST_OF_THE_NIGHT = 5;

    private final String text;
    private final LocalDate today;
    private final DateReader dates;
    private final boolean leavesDates;
    private @Nullable LocalDate date;
    private String daySaid = "";
    private @Nullable LocalTime time;
    private @Nullable Integer minutes;

    When(Line line) {
        this.text = line.text();
        this.today = line.today();
        this.dates = new DateReader(today, line.locale());
        this.leavesDates = line.leaves(Part.DATE);
    }

    /// Takes what is said at a place and notes the token.
    ///
    /// @return where it ends, or -1 if nothing new is said there
    int take(int at, Collection<Token> tokens) {
        var length = LengthReader.read(text, at);
        if (length != null && minutes == null) {
            minutes = length.value();
            return token(Part.LENGTH, at, length.end(), tokens);
        }
        var day = dates.read(text, at);
        if (day != null && day.value().isPresent() && date == null && !leavesDates) {
            date = day.value().get();
            daySaid = text.substring(at, day.end());
            return token(Part.DATE, at, day.end(), tokens);
        }
        var clock = TimeReader.read(text, at);
        if (clock != null && time == null) {
            time = clock.value();
            return token(Part.TIME, at, clock.end(), tokens);
        }
        return -1;
    }

    /// The end of something [#take] would take, or -1.
    ///
    /// @param evenLater also a day after today
    int end(int at, boolean evenLater) {
        var length = minutes == null ? LengthReader.read(text, at) : null;
        if (length != null) return length.end();
        var day = dates.read(text, at);
        if (day != null && day.value().isPresent() && date == null)
            return evenLater || !day.value().get().isAfter(today) ? day.end() : -1;
        var clock = time == null ? TimeReader.read(text, at) : null;
        return clock == null ? -1 : clock.end();
    }

    /// The end of a day that stays a word of the note, or -1.
    int leftDay(int at) {
        var day = leavesDates ? dates.read(text, at) : null;
        return day == null ? -1 : day.end();
    }

    boolean isDay(int at) {
        var day = LengthReader.read(text, at) == null ? dates.read(text, at) : null;
        return day != null && day.value().isPresent();
    }

    /// A day after today.
    boolean isAhead(int at) {
        var day = dates.read(text, at);
        return day != null && day.value().filter(one -> one.isAfter(today)).isPresent();
    }

    /// The end of a date no calendar has, or -1.
    int noSuchDay(int at) {
        var day = dates.read(text, at);
        return day != null && day.value().isEmpty() ? day.end() : -1;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    /// "Yesterday evening at 7" is at 19:00, "last night at 1" is not at 13:00.
    @Nullable
    LocalTime time() {
        if (time == null || time.getHour() >= NOON) return time;
        var from = AFTER_NOON.matcher(daySaid).find()
                ? 1
                : AT_NIGHT.matcher(daySaid).find() ? FIRST_OF_THE_NIGHT : NOON;
        return time.getHour() >= from ? time.plusHours(NOON) : time;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    private static int token(Part part, int start, int end, Collection<Token> tokens) {
        tokens.add(new Token(part, start, end));
        return end;
    }
}
