package app.kith.people.cards;

import app.kith.design.Words;
import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.Handle;
import app.kith.people.PartialDate;
import app.kith.people.joining.ContactField;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person's fields hold, in the reader's words.
///
/// @param names what somebody is called, for who introduced them
public record FieldWords(Words words, Function<ContactId, String> names) {

    /// Empty where there is nothing.
    public String said(ContactField field, ContactDetails person) {
        return field == ContactField.PORTRAIT && field.of(person) != null ? "Picture" : said(field.of(person));
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> words.date(date);
            case PartialDate date -> day(date);
            case ContactId person -> names.apply(person);
            default -> value.toString();
        };
    }

    /// "3 September", "3 September 1986".
    public String day(PartialDate date) {
        return date.year() == null
                ? DateTimeFormatter.ofPattern("d MMMM", words.locale()).format(MonthDay.of(date.month(), date.day()))
                : words.date(LocalDate.of(date.year(), date.month(), date.day()));
    }

    /// "Email: luca@smalti.example".
    public static String said(Handle handle) {
        return handle.channelName() + ": " + handle.written();
    }
}
