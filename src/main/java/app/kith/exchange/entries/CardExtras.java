package app.kith.exchange.entries;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What else stands in cards: profiles, chats, relatives, and the lines that single programs have invented.
/// Nothing that a person wrote is dropped; what only serves the program is.
final class CardExtras {

    private static final Map<String, String> CHANNELS = Map.of(
            "twitter", "X",
            "x", "X",
            "mastodon", "Mastodon",
            "bluesky", "Bluesky",
            "linkedin", "LinkedIn",
            "instagram", "Instagram",
            "facebook", "Facebook");

    private static final Set<String> READ_ELSEWHERE = Set.of(
            "x-ablabel",
            "x-abdate",
            "x-anniversary",
            "x-evolution-anniversary",
            "x-kaddressbook-x-anniversary",
            "x-phonetic-first-name",
            "x-phonetic-middle-name",
            "x-phonetic-last-name");

    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "x-abadr",
            "x-abuid",
            "x-abshowas",
            "x-aborder",
            "x-abcropandmask",
            "x-abphoto",
            "x-addressbookserver-kind",
            "x-addressbookserver-member",
            "x-addressing-grammar",
            "x-image-hash",
            "x-imagehash",
            "x-image-type",
            "x-imagetype",
            "x-image-background-colors-data",
            "x-image-fingerprint",
            "x-wallpaper",
            "x-shared-photo-display-pref",
            "x-sharedphotodisplaypref",
            "x-evolution-file-as",
            "x-mozilla-html",
            "x-ms-ol-default-postal-address",
            "x-ms-ol-design",
            "x-radicale-name",
            "x-unicon",
            "x-kith-line",
            "x-kith-why",
            "begin",
            "end",
            "agent",
            "clientpidmap",
            "version");

    private final VCard card;
    private final CardLabels labels;

    CardExtras(VCard card, CardLabels labels) {
        this.card = card;
        this.labels = labels;
    }

    void addTo(Values values) {
        card.getImpps().forEach(chat -> addChat(values, chat));
        card.getRelations().forEach(related -> addRelated(values, related));
        if (card.getGender() != null) values.add("Gender", gender());
        card.getLanguages().forEach(language -> values.add("Language", language.getValue()));
        card.getHobbies().forEach(hobby -> values.add("Hobby", hobby.getValue()));
        card.getInterests().forEach(interest -> values.add("Interest", interest.getValue()));
        card.getExpertise().forEach(expertise -> values.add("Expertise", expertise.getValue()));
        card.getKeys().forEach(key -> values.add("Key", key.getUrl()));
        card.getExtendedProperties().forEach(property -> addOther(values, property));
    }

    private String gender() {
        var gender = card.getGender();
        var letter = gender.getGender() == null ? "" : gender.getGender();
        var word = switch (letter) {
            case "M" -> "Male";
            case "F" -> "Female";
            case "O" -> "Other";
            case "N", "U" -> "";
            default -> letter;
        };
        return gender.getText() == null ? word : (word + " " + gender.getText()).strip();
    }

    private void addChat(Values values, Impp chat) {
        if (chat.getUri() == null) return;
        var service = chat.getParameter("X-SERVICE-TYPE");
        var handle = chat.getHandle() == null ? chat.getUri().toString() : chat.getHandle();
        var protocol = chat.getProtocol() == null ? "" : chat.getProtocol();
        // "im:slack:ana" and "x-apple:ana" say less than they could
        var inside = handle.indexOf(':');
        if (service == null && protocol.equals("im") && inside > 0) {
            service = handle.substring(0, inside);
            handle = handle.substring(inside + 1);
        }
        add(values, service == null ? protocol : service, handle, "Chat");
    }

    private void addRelated(Values values, Related related) {
        var value = related.getText() == null ? related.getUri() : related.getText();
        var type = related.getTypes().stream().findFirst();
        if (value == null || value.startsWith("urn:uuid:")) return; // another card's number
        values.add(type.map(one -> Values.words(one.getValue())).orElse("Related"), value);
    }

    private void addOther(Values values, RawProperty property) {
        var name = property.getPropertyName().toLowerCase(Locale.ROOT);
        var value = property.getValue();
        if (value == null || value.isBlank() || READ_ELSEWHERE.contains(name) || OF_THE_PROGRAM.contains(name)) return;
        if (name.equals("x-socialprofile") || name.equals("socialprofile")) {
            addProfile(values, property);
        } else if (name.equals("x-kith-how-met")) {
            values.add("How you met", VObjectPropertyValues.unescape(value));
        } else if (name.equals("x-abrelatednames")) {
            var label = labels.of(property);
            values.add(label == null ? "Related" : label, value);
        } else if (name.equals("x-android-custom")) {
            addAndroid(values, value);
        } else {
            var plain = name.startsWith("x-") ? name.substring(2) : name;
            add(
                    values,
                    plain.replaceFirst("^(?:evolution|kaddressbook|gadugadu|ms|ms-imaddress|mozilla)-", ""),
                    value,
                    null);
        }
    }

    private static void addProfile(Values values, RawProperty property) {
        var service = property.getParameter("SERVICE-TYPE");
        if (service == null) service = property.getParameter("TYPE");
        var value = property.getValue();
        var user = property.getParameter("X-USER");
        if (value.startsWith("x-apple:"))
            value = user == null ? value.substring(8).replace("%20", " ") : user;
        else if (!value.contains("/") && value.contains(":")) value = value.substring(value.indexOf(':') + 1);
        add(values, service == null ? "" : service, value, "Profile");
    }

    /// `vnd.android.cursor.item/nickname;Doc;1;;;`
    private static void addAndroid(Values values, String value) {
        var parts = value.split(";");
        if (parts.length < 2) return;
        var kind = parts[0].substring(parts[0].lastIndexOf('/') + 1);
        if (kind.equals("contact_event")) {
            addDay(values, parts);
            return;
        }
        values.add(kind.equals("nickname") ? "Nickname" : Values.words(kind.replace("contact_", "")), parts[1]);
    }

    /// `vnd.android.cursor.item/contact_event;2015-06-20;1;;;`: the day, what kind of day, and its own name.
    private static void addDay(Values values, String[] parts) {
        var label = switch (parts.length > 2 ? parts[2] : "") {
            case "1" -> "Anniversary";
            case "0" -> parts.length > 3 ? parts[3] : "";
            default -> "";
        };
        values.add("Important date", label.isBlank() ? null : label, parts[1]);
    }

    /// As a handle where Kith knows the channel, else as a fact that names it.
    private static void add(Values values, String service, String value, @Nullable String otherwise) {
        var channel = CHANNELS.get(service.toLowerCase(Locale.ROOT).strip());
        if (channel != null) values.add(channel, value);
        else if (otherwise == null) values.add(Values.words(service), value);
        else values.add(otherwise, service.isBlank() ? null : service, value);
    }
}
