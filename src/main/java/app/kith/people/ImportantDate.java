package app.kith.people;

import org.jspecify.annotations.Nullable;

/// A day of the year to think of a person, beside their birthday: an anniversary, a first day at work.
///
/// @param label what happens or happened on that day
/// @param remindDays how many days before one wants to be reminded; null for not at all
public record ImportantDate(
        String label, PartialDate date, @Nullable Integer remindDays) {
    public static final int MAX_LABEL = 100;
    public static final int MAX_REMIND_DAYS = 60;

    public ImportantDate {
        label = label.strip();
        if (label.isEmpty() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("The name of a date has 1 to %d characters".formatted(MAX_LABEL));
        }
        if (remindDays != null && (remindDays < 0 || remindDays > MAX_REMIND_DAYS)) {
            throw new IllegalArgumentException(
                    "A reminder comes 0 to %d days before the day".formatted(MAX_REMIND_DAYS));
        }
    }
}
