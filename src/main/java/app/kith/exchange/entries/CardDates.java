package app.kith.exchange.entries;

import ezvcard.VCard;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.VCardProperty;
import ezvcard.util.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/// The days of a card: birthday, anniversary, and those that have a name of their own.
final class CardDates {

    private static final String EVERY_YEAR = "Important date";

    private final VCard card;
    private final CardLabels labels;

    CardDates(VCard card, CardLabels labels) {
        this.card = card;
        this.labels = labels;
    }

    void addTo(Values values) {
        card.getBirthdays().forEach(day -> values.add("Birthday", written(day)));
        card.getAnniversaries().forEach(day -> values.add(EVERY_YEAR, "Anniversary", written(day)));
        card.getDeathdates().forEach(day -> values.add("Died", written(day)));
        for (var name : new String[] {"X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY"})
            card.getExtendedProperties(name).forEach(day -> values.add(EVERY_YEAR, "Anniversary", day.getValue()));
        for (var day : card.getExtendedProperties("X-ABDATE")) {
            var label = labels.of(day);
            values.add(EVERY_YEAR, label, withoutYear(day, dashed(day.getValue())));
        }
    }

    /// `2014-03-10` of `20140310`.
    private static @Nullable String dashed(@Nullable String day) {
        return day != null && day.matches("\\d{8}")
                ? "%s-%s-%s".formatted(day.substring(0, 4), day.substring(4, 6), day.substring(6))
                : day;
    }

    private static @Nullable String written(DateOrTimeProperty property) {
        if (property.getText() != null) return property.getText();
        if (property.getPartialDate() != null) return partial(property.getPartialDate());
        var date = property.getDate();
        return date == null ? null : withoutYear(property, day(date));
    }

    private static String day(Temporal date) {
        try {
            return date instanceof Instant instant
                    ? instant.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                    : LocalDate.from(date).toString();
        } catch (DateTimeException noDay) {
            return date.toString();
        }
    }

    private static String partial(PartialDate date) {
        return date.getYear() == null && date.getMonth() != null && date.getDate() != null
                ? "--%02d-%02d".formatted(date.getMonth(), date.getDate())
                : date.toISO8601(true);
    }

    /// Apple writes a year where there is none, and says which: 1604.
    private static @Nullable String withoutYear(VCardProperty property, @Nullable String day) {
        var none = property.getParameter("X-APPLE-OMIT-YEAR");
        return none != null && day != null && day.startsWith(none + "-")
                ? "--" + day.substring(none.length() + 1)
                : day;
    }
}
