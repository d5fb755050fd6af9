package app.kith.interactions.ui;

import app.kith.design.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a history fell silent for longer than is usual between the two.
///
/// @param days on which there was a word meant for the person, oldest first, none after today
/// @param usualGapDays the pair's own gap, where it is known
record Silences(List<LocalDate> days, @Nullable Integer usualGapDays, LocalDate today) {
    private static final int AT_LEAST = 21;
    private static final int WITHOUT_A_USUAL_GAP = 42;
    private static final double LONGER_THAN_USUAL = 1.5;
    private static final int YEARS_COMPARED = 2;
    private static final int ENOUGH_TO_COMPARE = 4;

    /// "9 weeks without a word, the longest gap in two years", if there has been nothing for that long.
    Optional<String> untilToday() {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return between(days.getLast(), today).map(words -> words + record());
    }

    /// "9 weeks without a word", if that is much between two days.
    Optional<String> between(LocalDate earlier, LocalDate later) {
        return ChronoUnit.DAYS.between(earlier, later) < threshold()
                ? Optional.empty()
                : Optional.of(Words.between(earlier, later) + " without a word");
    }

    private double threshold() {
        return usualGapDays == null ? WITHOUT_A_USUAL_GAP : Math.max(AT_LEAST, usualGapDays * LONGER_THAN_USUAL);
    }

    /// Compares the silence that lasts with those that ended within the last two years, as far as the log goes back.
    private String record() {
        var since = today.minusYears(YEARS_COMPARED);
        var lasting = ChronoUnit.DAYS.between(days.getLast(), today);
        for (int i = 1; i < days.size(); i++) {
            var ended = days.get(i);
            if (!ended.isBefore(since) && ChronoUnit.DAYS.between(days.get(i - 1), ended) >= lasting) {
                return "";
            }
        }
        if (days.size() < ENOUGH_TO_COMPARE) {
            return "";
        }
        return days.getFirst().isAfter(since) ? ", the longest gap so far" : ", the longest gap in two years";
    }
}
