package app.kith.exchange;

import app.kith.channels.Address;
import app.kith.channels.ChannelKind;
import app.kith.exchange.format.ImportedPerson;
import app.kith.exchange.format.Row;
import app.kith.people.ContactDetails;
import app.kith.people.Fact;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.PartialDate;
import app.kith.people.SearchText;
import app.kith.people.photos.PhotoName;
import app.kith.people.twins.Likeness;
import app.kith.people.twins.NameLikeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row of a file as the person it would become, with what identifies them.
///
/// @param key what the program that wrote the file calls the person for good, hashed like a fingerprint
/// @param identity the addresses that name one person in a workspace: all but pages, which companies share, and
///     phones, which households do
/// @param phones addresses that identify only together with the name
/// @param remarks values that do not fit the facts they are; they are kept as text
record Candidate(
        long row,
        long line,
        String fingerprint,
        @Nullable String key,
        ContactDetails details,
        Set<Address> identity,
        Set<Address> phones,
        @Nullable LocalDate lastInteraction,
        List<String> remarks) {
    /// What everything but notes and facts comes to at the most, as a rule.
    private static final int NAMES = 400;

    private static final String NO_EMAIL = "Do not contact by email";

    static Candidate of(ImportedPerson person, String region) {
        return of(person, region, OwnFacts.NONE);
    }

    /// @param own the facts that the workspace keeps, whose types the values should have
    static Candidate of(ImportedPerson person, String region, OwnFacts own) {
        return of(person, null, region, own);
    }

    static Candidate of(Row.Person row, String region, OwnFacts own) {
        return of(row.person(), row.key(), region, own);
    }

    private static Candidate of(ImportedPerson person, @Nullable String key, String region, OwnFacts own) {
        var noEmail = person.facts().stream().anyMatch(fact -> fact.label().equals(NO_EMAIL));
        var handles = new LinkedHashMap<Address, Handle>();
        for (var imported : person.handles()) {
            var channel = ChannelKind.valueOf(imported.kind().name());
            handles.putIfAbsent(
                    Address.of(channel, imported.written(), region),
                    new Handle(channel, imported.written(), imported.label(), noEmail && channel == ChannelKind.EMAIL));
        }
        var facts = new ArrayList<Fact>();
        var remarks = new ArrayList<String>();
        for (var fact : person.facts()) {
            if (!fact.label().isBlank() && !fact.value().isBlank()) {
                var read = own.read(fact);
                facts.add(read.fact());
                if (read.remark() != null) {
                    remarks.add(read.remark());
                }
            }
        }
        var birthday = person.birthday();
        var details = ContactDetails.with(person.name())
                .nickname(cut(person.nickname(), ContactDetails.MAX_NAME))
                .pronunciation(cut(person.pronunciation(), ContactDetails.MAX_NAME))
                .company(cut(person.company(), ContactDetails.MAX_LINE))
                .jobTitle(cut(person.jobTitle(), ContactDetails.MAX_LINE))
                .place(cut(person.place(), ContactDetails.MAX_LINE))
                .howMet(cut(person.howMet(), ContactDetails.MAX_HOW_MET))
                .metOn(person.metOn())
                .birthday(birthday == null ? null : new PartialDate(birthday.year(), birthday.month(), birthday.day()))
                .note(cut(person.note(), ContactDetails.MAX_NOTE))
                .handles(List.copyOf(handles.values()))
                .facts(facts)
                .dates(person.yearly().stream().map(Candidate::date).toList())
                .tags(person.tags().stream()
                        .map(tag -> shortened(tag, ContactDetails.MAX_TAG))
                        .toList())
                .build();
        var identity = handles.keySet().stream().filter(Likeness::namesOne).collect(Collectors.toUnmodifiableSet());
        var phones = handles.keySet().stream()
                .filter(address -> address.channel() == ChannelKind.PHONE)
                .collect(Collectors.toUnmodifiableSet());
        return new Candidate(
                person.row(),
                person.line(),
                person.fingerprint(),
                key,
                details,
                identity,
                phones,
                person.lastInteraction(),
                List.copyOf(remarks));
    }

    private static ImportantDate date(ImportedPerson.Yearly told) {
        var day = told.day();
        return new ImportantDate(
                shortened(told.label(), ImportantDate.MAX_LABEL),
                new PartialDate(day.year(), day.month(), day.day()),
                null);
    }

    /// The same with a picture.
    Candidate showing(PhotoName photo) {
        return new Candidate(
                row,
                line,
                fingerprint,
                key,
                details.change().portrait(photo.portrait()).build(),
                identity,
                phones,
                lastInteraction,
                remarks);
    }

    /// About how long everything is that is written about them.
    int letters() {
        var note = details.note();
        return NAMES
                + (note == null ? 0 : note.length())
                + details.facts().stream()
                        .mapToInt(fact -> fact.content().length())
                        .sum();
    }

    String foldedName() {
        return SearchText.fold(details.name());
    }

    boolean isAt(Address address) {
        return identity.contains(address) || phones.contains(address);
    }

    /// Whether it is the same name but for case, accents and order.
    boolean isNamed(String other) {
        return NameLikeness.of(details.name(), other) == NameLikeness.SAME;
    }

    /// Whether the two names can be one person's without a doubt: equal but for case, accents and order, one
    /// made from an address, or one with words left out or shortened to their first letters.
    boolean nameFits(String other) {
        return NameLikeness.of(details.name(), other).isOnePersons()
                || isAddressName(details.name())
                || isAddressName(other);
    }

    private boolean isAddressName(String name) {
        return identity.stream()
                .filter(address -> address.channel() == ChannelKind.EMAIL)
                .anyMatch(address -> address.key().startsWith(SearchText.fold(name) + "@"));
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : shortened(text, longest);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
