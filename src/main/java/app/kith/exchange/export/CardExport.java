package app.kith.exchange.export;

import app.kith.channels.ChannelKind;
import app.kith.people.AddressBook;
import app.kith.people.ContactDetails;
import app.kith.people.ContactProfile;
import app.kith.people.Handle;
import app.kith.people.ImportantDate;
import app.kith.people.ListedPeople;
import app.kith.people.PartialDate;
import app.kith.people.photos.PhotoName;
import app.kith.people.photos.Photos;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.ImageType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Writes people as vCards, for address books: RFC 6350 (4.0), or 3.0 (RFC 2426) for those that know nothing
/// newer.
@Service
public class CardExport {
    /// Each may have a photo of a hundred kilobytes.
    private static final int PAGE = 100;

    private static final int PHOTO_WIDTH = 512;

    /// Where a birthday has no year and the version no way to say so, as Apple writes it; Kith reads it as
    /// unknown.
    private static final int NO_YEAR = 1604;

    private static final String OMIT_YEAR = "X-APPLE-OMIT-YEAR";

    private final AddressBook people;
    private final Photos photos;
    private final Snapshot snapshot;

    CardExport(AddressBook people, Photos photos, Snapshot snapshot) {
        this.people = people;
        this.photos = photos;
        this.snapshot = snapshot;
    }

    /// One card for each person of a list as they were when it began, a hundred in memory at a time.
    public void write(ListedPeople listed, VCardVersion version, OutputStream out) throws IOException {
        try {
            snapshot.read(() -> writeCards(listed, version, out));
        } catch (UncheckedIOException failed) {
            throw Objects.requireNonNull(failed.getCause());
        }
    }

    private void writeCards(ListedPeople listed, VCardVersion version, OutputStream out) {
        var ids = people.ids(listed);
        try (var cards = new VCardWriter(folded(out), version)) {
            cards.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // it counts letters, not octets
            cards.setAddProdId(false);
            for (int from = 0; from < ids.size(); from += PAGE) {
                var page = ids.subList(from, Math.min(from + PAGE, ids.size()));
                var profiles = people.profiles(page);
                var pictures = pictures(profiles.values());
                for (var id : page) {
                    var profile = profiles.get(id);
                    if (profile != null) cards.write(card(profile, pictures, version));
                }
                snapshot.turnPage();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Writer folded(OutputStream out) {
        return new FoldedLines(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static VCard card(ContactProfile person, Map<PhotoName, Photos.Picture> pictures, VCardVersion version) {
        var known = person.details();
        var card = new VCard(version);
        card.setUid(new Uid("urn:uuid:" + person.id().value()));
        card.setFormattedName(known.name());
        card.setStructuredName(parted(known.name()));
        if (known.nickname() != null) card.setNickname(known.nickname());
        if (known.company() != null) card.setOrganization(known.company());
        if (known.jobTitle() != null) card.addTitle(known.jobTitle());
        if (known.place() != null) {
            var address = new Address();
            address.setLocality(known.place());
            card.addAddress(address);
        }
        if (known.birthday() != null) card.setBirthday(birthday(known.birthday(), version));
        for (var day : known.dates()) addDate(card, day, "date" + (known.dates().indexOf(day) + 1));
        noted(known).ifPresent(card::addNote);
        if (!known.tags().isEmpty()) card.setCategories(known.tags().toArray(String[]::new));
        if (known.howMet() != null) card.addExtendedProperty("X-KITH-HOW-MET", escaped(known.howMet()));
        known.handles().forEach(handle -> reach(card, handle));
        photo(person).map(pictures::get).map(CardExport::shown).ifPresent(card::addPhoto);
        return card;
    }

    /// The last word as the family's name, which 3.0 wants apart; the whole name stands beside it.
    private static StructuredName parted(String name) {
        var parted = new StructuredName();
        var space = name.lastIndexOf(' ');
        parted.setGiven(space < 0 ? name : name.substring(0, space));
        if (space >= 0) parted.setFamily(name.substring(space + 1));
        return parted;
    }

    /// The note, and below it the facts, for which cards have no place.
    private static Optional<String> noted(ContactDetails known) {
        var parts = Stream.concat(
                        Stream.ofNullable(known.note()),
                        known.facts().stream().map(fact -> fact.label() + ": " + fact.content()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", parts));
    }

    private static void reach(VCard card, Handle handle) {
        switch (handle.channel()) {
            case EMAIL -> card.addEmail(handle.written());
            case PHONE -> card.addTelephoneNumber(handle.written());
            case WEBSITE, BLOG -> card.addUrl(handle.written());
            case IN_PERSON, OWN, FORUM ->
                card.addExtendedProperty("X-SOCIALPROFILE", handle.written())
                        .setParameter(
                                "TYPE",
                                handle.channel() == ChannelKind.OWN ? parameter(handle.channelName()) : label(handle));
            default ->
                card.addExtendedProperty("X-SOCIALPROFILE", handle.link().orElse(handle.written()))
                        .setParameter("TYPE", label(handle));
        }
    }

    /// As text stands in a line of which the library does not know that it is one.
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    /// Without what no parameter can hold: breaks, and the marks it is itself put between.
    private static String parameter(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").replace('"', '\'');
    }

    private static String label(Handle handle) {
        return handle.channel().label().toLowerCase(Locale.ROOT);
    }

    private static Birthday birthday(PartialDate date, VCardVersion version) {
        if (date.year() == null && version == VCardVersion.V4_0) {
            return new Birthday(ezvcard.util.PartialDate.builder()
                    .month(date.month())
                    .date(date.day())
                    .build());
        }
        var year = Objects.requireNonNullElse(date.year(), NO_YEAR);
        var birthday = new Birthday(LocalDate.of(year, date.month(), date.day()));
        if (date.year() == null) birthday.setParameter(OMIT_YEAR, String.valueOf(NO_YEAR));
        return birthday;
    }

    /// As Apple's programs write days that have a name.
    private static void addDate(VCard card, ImportantDate day, String group) {
        var year = day.date().year();
        var written = LocalDate.of(
                year == null ? NO_YEAR : year, day.date().month(), day.date().day());
        var property = card.addExtendedProperty("X-ABDATE", written.toString());
        property.setGroup(group);
        if (year == null) property.setParameter(OMIT_YEAR, String.valueOf(NO_YEAR));
        card.addExtendedProperty("X-ABLABEL", escaped(day.label())).setGroup(group);
    }

    private Map<PhotoName, Photos.Picture> pictures(Collection<ContactProfile> profiles) {
        var names =
                profiles.stream().flatMap(one -> photo(one).stream()).distinct().toList();
        return photos.findAll(names, PHOTO_WIDTH);
    }

    private static Optional<PhotoName> photo(ContactProfile person) {
        return Optional.ofNullable(person.details().portrait())
                .flatMap(portrait -> PhotoName.parse(portrait.substring(portrait.indexOf(':') + 1)));
    }

    private static Photo shown(Photos.Picture picture) {
        return new Photo(picture.content(), picture.mediaType().equals("image/png") ? ImageType.PNG : ImageType.JPEG);
    }
}
