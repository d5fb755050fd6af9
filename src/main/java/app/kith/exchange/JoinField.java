package app.kith.exchange;

import app.kith.people.ContactDetails;
import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a person of which one of two values has to be chosen when two are joined.
public enum JoinField {
    NAME("Name", ContactDetails::name),
    NICKNAME("Nickname", ContactDetails::nickname),
    PRONOUNS("Pronouns", ContactDetails::pronouns),
    COMPANY("Company", ContactDetails::company),
    JOB_TITLE("Job title", ContactDetails::jobTitle),
    PLACE("Place", ContactDetails::place),
    HOW_MET("How you met", ContactDetails::howMet),
    MET_ON("Met on", ContactDetails::metOn),
    BIRTHDAY("Birthday", ContactDetails::birthday),
    NOTE("Note", ContactDetails::note),
    PORTRAIT("Picture", ContactDetails::portrait);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final String label;
    private final Function<ContactDetails, @Nullable Object> value;

    JoinField(String label, Function<ContactDetails, @Nullable Object> value) {
        this.label = label;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /// What this person has there; a text, a [LocalDate] or a [PartialDate].
    public @Nullable Object of(ContactDetails person) {
        return value.apply(person);
    }

    /// The same in words: "3 October 1965"; empty where there is nothing.
    String said(ContactDetails person) {
        return switch (of(person)) {
            case null -> "";
            case LocalDate date -> "%s %d".formatted(DAY.format(date), date.getYear());
            case PartialDate date -> {
                var day = DAY.format(MonthDay.of(date.month(), date.day()));
                yield date.year() == null ? day : "%s %d".formatted(day, date.year());
            }
            case Object text -> text.toString();
        };
    }

    /// Whether both values can be kept.
    public boolean canKeepBoth() {
        return this == NOTE || this == HOW_MET;
    }
}
