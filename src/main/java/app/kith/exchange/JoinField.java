package app.kith.exchange;

import app.kith.people.ContactDetails;
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

    /// Whether both values can be kept.
    public boolean canKeepBoth() {
        return this == NOTE || this == HOW_MET;
    }
}
