package app.kith.exchange.entries;

import static app.kith.exchange.entries.MonicaNames.property;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a contact of a Monica export has that is neither what they are nor something that happened: gifts,
/// debts, reminders and the like, each with all that is said of it.
final class MonicaThings {

    private MonicaThings() {}

    static void gift(Values values, Object one) {
        var status = property(one, "status");
        values.add(
                "Gift",
                said(
                        ", ",
                        property(one, "name"),
                        status,
                        Moments.date(property(one, "date")),
                        property(one, "amount"),
                        property(one, "url"),
                        property(one, "comment")));
    }

    static void lifeEvent(Values values, Object one) {
        values.add(
                "Life event",
                said(": ", Moments.date(property(one, "happened_at")), property(one, "name"), property(one, "note")));
    }

    static void debt(Values values, Object one) {
        var amount = said(" ", property(one, "amount"), property(one, "currency"));
        var owes = property(one, "in_debt");
        var whose = owes == null ? "" : owes.equals("true") || owes.equals("yes") ? "You owe " : "They owe ";
        var status = property(one, "status");
        values.add(
                "Debt",
                said(
                        ", ",
                        amount == null ? null : whose + amount,
                        status == null || status.equals("inprogress") ? null : status,
                        property(one, "reason")));
    }

    static void doneTask(Values values, Object one) {
        values.add(
                "Done task",
                said(
                        ", ",
                        property(one, "title"),
                        Moments.date(property(one, "completed_at")),
                        property(one, "description")));
    }

    /// What comes every year is an important date; anything else is told in words.
    static void reminder(Values values, Object one) {
        var day = Moments.date(property(one, "initial_date"));
        var often = property(one, "frequency_type");
        var count = property(one, "frequency_number");
        var title = property(one, "title");
        if ("year".equals(often) && (count == null || count.equals("1")) && day != null) {
            values.add("Important date", title == null ? "Reminder" : title, day);
            if (property(one, "description") != null)
                values.add("Reminder", said(": ", title, property(one, "description")));
            return;
        }
        var rhythm = often == null || often.equals("one_time")
                ? null
                : "every " + (count == null || count.equals("1") ? often : "%s %ss".formatted(count, often));
        values.add("Reminder", said(", ", day, rhythm, title, property(one, "description")));
    }

    static @Nullable String said(String between, @Nullable String... parts) {
        var said = Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return said.isEmpty() ? null : said;
    }
}
