package app.kith.people.joining;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.PartialDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a person that hold one value, of which one has to be chosen when two people are joined.
public enum ContactField {
    NAME("Name", ContactDetails::name, (to, value) -> to.name((String) Objects.requireNonNull(value))),
    NICKNAME("Nickname", ContactDetails::nickname, (to, value) -> to.nickname((String) value)),
    PRONOUNS("Pronouns", ContactDetails::pronouns, (to, value) -> to.pronouns((String) value)),
    PRONUNCIATION("Pronunciation", ContactDetails::pronunciation, (to, value) -> to.pronunciation((String) value)),
    COMPANY("Company", ContactDetails::company, (to, value) -> to.company((String) value)),
    JOB_TITLE("Work", ContactDetails::jobTitle, (to, value) -> to.jobTitle((String) value)),
    PLACE("Place", ContactDetails::place, (to, value) -> to.place((String) value)),
    HOW_MET("How you met", ContactDetails::howMet, (to, value) -> to.howMet((String) value)),
    MET_ON("Met on", ContactDetails::metOn, (to, value) -> to.metOn((LocalDate) value)),
    INTRODUCED_BY("Introduced by", ContactDetails::introducedBy, (to, value) -> to.introducedBy((ContactId) value)),
    BIRTHDAY("Birthday", ContactDetails::birthday, (to, value) -> to.birthday((PartialDate) value)),
    NOTE("Note", ContactDetails::note, (to, value) -> to.note((String) value)),
    PORTRAIT("Picture", ContactDetails::portrait, (to, value) -> to.portrait((String) value));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final String label;
    private final Function<ContactDetails, @Nullable Object> value;
    private final BiConsumer<ContactDetails.Builder, @Nullable Object> put;

    ContactField(
            String label,
            Function<ContactDetails, @Nullable Object> value,
            BiConsumer<ContactDetails.Builder, @Nullable Object> put) {
        this.label = label;
        this.value = value;
        this.put = put;
    }

    public String label() {
        return label;
    }

    /// What this person has there; a text, a [LocalDate], a [PartialDate] or a [ContactId].
    public @Nullable Object of(ContactDetails person) {
        return value.apply(person);
    }

    /// Writes a value of this field's kind into a description.
    public void put(ContactDetails.Builder person, @Nullable Object content) {
        put.accept(person, content);
    }

    /// The same in words: "3 October 1965"; empty where there is nothing. Who a person is only the address
    /// book can say.
    public String said(ContactDetails person) {
        return switch (of(person)) {
            case null -> "";
            case LocalDate date -> "%s %d".formatted(DAY.format(date), date.getYear());
            case PartialDate date -> {
                var day = DAY.format(MonthDay.of(date.month(), date.day()));
                yield date.year() == null ? day : "%s %d".formatted(day, date.year());
            }
            case ContactId introducer -> "somebody you know";
            case Object text -> text.toString();
        };
    }

    /// Whether two have the same there.
    public boolean isSame(ContactDetails one, ContactDetails other) {
        return Objects.equals(of(one), of(other));
    }

    /// Whether both values can be kept.
    public boolean canKeepBoth() {
        return this == NOTE || this == HOW_MET;
    }
}
