package app.kith.exchange.entries;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Nickname;
import ezvcard.property.Organization;
import ezvcard.property.SimpleProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A card as named values.
final class CardValues {

    private static final Set<String> GROUPS_OF_ALL = Set.of("mycontacts", "my contacts");
    private static final String GROUP = "This card is a group, not a person";

    private final VCard card;
    private final CardLabels labels;
    private final Values values = new Values();

    CardValues(VCard card) {
        this.card = card;
        this.labels = new CardLabels(card);
    }

    Entry entry(long line, @Nullable String source) {
        if (isGroup()) return Entry.broken(line, GROUP, source);
        names();
        work();
        for (var email : byPreference(card.getEmails()))
            values.add("Email", labels.of(email, email.getTypes()), email.getValue());
        for (var phone : byPreference(card.getTelephoneNumbers()))
            values.add("Phone", labels.of(phone, phone.getTypes()), number(phone));
        for (var url : byPreference(card.getUrls())) values.add("Website", labels.of(url, List.of()), url.getValue());
        addresses();
        new CardDates(card, labels).addTo(values);
        new CardExtras(card, labels).addTo(values);
        for (var note : card.getNotes()) values.add("Note", note.getValue());
        values.tags(tags());
        var photo = CardPhoto.of(card, values);
        var uid = card.getUid();
        if (uid != null) values.key("uid " + uid.getValue());
        return new Entry(line, values.all(), values.key(), photo, Beside.NOTHING, null, source);
    }

    private boolean isGroup() {
        var kind = card.getKind();
        if (kind != null && "group".equalsIgnoreCase(kind.getValue())) return true;
        return card.getExtendedProperties("X-ADDRESSBOOKSERVER-KIND").stream()
                .anyMatch(property -> "group".equalsIgnoreCase(property.getValue()));
    }

    private void names() {
        card.getFormattedNames().stream()
                .map(SimpleProperty::getValue)
                .filter(name -> name != null && !name.isBlank())
                .limit(1)
                .forEach(name -> values.add("Name", name));
        for (StructuredName name : card.getStructuredNames()) {
            values.add("First name", name.getGiven());
            values.join("Middle name", null, " ", List.copyOf(name.getAdditionalNames()));
            values.add("Last name", name.getFamily());
            values.join("Title before the name", null, " ", List.copyOf(name.getPrefixes()));
            values.join("Suffix after the name", null, " ", List.copyOf(name.getSuffixes()));
        }
        for (Nickname nickname : card.getNicknames()) for (var one : texts(nickname)) values.add("Nickname", one);
        var said = new ArrayList<@Nullable String>();
        for (var part : List.of("X-PHONETIC-FIRST-NAME", "X-PHONETIC-MIDDLE-NAME", "X-PHONETIC-LAST-NAME"))
            card.getExtendedProperties(part).forEach(property -> said.add(property.getValue()));
        values.join("How the name is said", null, " ", said);
    }

    private void work() {
        for (Organization organization : card.getOrganizations()) {
            var parts = texts(organization);
            if (parts.isEmpty()) continue;
            values.add("Company", parts.getFirst());
            values.join("Department", null, ", ", List.copyOf(parts.subList(1, parts.size())));
        }
        card.getTitles().forEach(title -> values.add("Job title", title.getValue()));
        card.getRoles().forEach(role -> values.add(values.has("Job title") ? "Role" : "Job title", role.getValue()));
    }

    private void addresses() {
        for (Address address : byPreference(card.getAddresses())) {
            var parts = new ArrayList<@Nullable String>();
            parts.addAll(address.getPoBoxes());
            parts.addAll(address.getExtendedAddresses());
            parts.addAll(address.getStreetAddresses());
            parts.addAll(address.getLocalities());
            parts.add((Objects.requireNonNullElse(address.getRegion(), "") + " "
                            + Objects.requireNonNullElse(address.getPostalCode(), ""))
                    .strip());
            parts.addAll(address.getCountries());
            values.join("Address", labels.of(address, address.getTypes()), ", ", lines(parts));
            if (!values.has("Place")) values.join("Place", null, ", ", List.copyOf(address.getLocalities()));
        }
    }

    private static List<@Nullable String> lines(List<@Nullable String> parts) {
        var lines = new ArrayList<@Nullable String>();
        for (var part : parts) lines.add(part == null ? null : part.strip().replaceAll("\\s*[\\r\\n]+\\s*", ", "));
        return lines;
    }

    private static @Nullable String number(Telephone phone) {
        var uri = phone.getUri();
        if (uri == null) return phone.getText();
        return uri.getExtension() == null ? uri.getNumber() : uri.getNumber() + " ext. " + uri.getExtension();
    }

    private List<String> tags() {
        var tags = new ArrayList<String>();
        for (Categories categories : card.getCategoriesList())
            for (var tag : texts(categories)) if (!GROUPS_OF_ALL.contains(tag.toLowerCase(Locale.ROOT))) tags.add(tag);
        return tags;
    }

    private static List<String> texts(TextListProperty property) {
        return property.getValues().stream()
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
    }

    /// What is preferred, by number or by the old type "pref", first.
    private static <P extends VCardProperty> List<P> byPreference(Collection<P> properties) {
        return properties.stream()
                .sorted(Comparator.comparing(CardValues::preference))
                .toList();
    }

    private static int preference(VCardProperty property) {
        Integer said;
        try {
            said = property.getParameters().getPref();
        } catch (IllegalStateException unreadable) {
            said = null;
        }
        if (said != null) return said;
        return property.getParameters("TYPE").stream().anyMatch("pref"::equalsIgnoreCase) ? 0 : 101;
    }
}
