package app.kith.exchange.entries;

import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The contacts of a Monica 4 export. Who is whose sister, and what kind of address an address is, stands
/// behind the contacts in the file, so it is gone through once before.
final class MonicaEntries implements Entries {

    private final JsonItems items;
    private final MonicaContact contacts;
    private final MonicaPhotos photos;
    private @Nullable String left;
    private boolean isInContacts;

    private MonicaEntries(JsonItems items, MonicaContact contacts, MonicaPhotos photos, int journal) {
        this.items = items;
        this.left = journal == 0
                ? null
                : "Kith has no journal; %s in the file"
                        .formatted(journal == 1 ? "one entry stays" : "%,d entries stay".formatted(journal));
        this.contacts = contacts;
        this.photos = photos;
    }

    static Entries of(Opening file, Charset charset) throws IOException {
        var photos = new MonicaPhotos(file, charset);
        var names = new MonicaNames(photos);
        try (var items = JsonItems.of(JsonItems.text(file.open(), charset))) {
            names.gather(items);
        }
        return new MonicaEntries(
                JsonItems.of(JsonItems.text(file.open(), charset)),
                new MonicaContact(names, photos),
                photos,
                names.journal());
    }

    @Override
    public @Nullable Entry next() {
        while (isInContacts || findContacts(items)) {
            isInContacts = true;
            var token = items.next();
            if (token == null) throw new BrokenFile("The file ends in the middle of its contacts.");
            if (token == JsonToken.END_ARRAY) {
                isInContacts = false;
                continue;
            }
            var line = items.line();
            var item = items.item();
            var values = item == null ? null : contacts.read(item);
            if (values != null && left != null) {
                values.remark(left);
                left = null;
            }
            return values == null || values.isEmpty()
                    ? Entry.broken(line, "This contact has no name", null)
                    : Entry.of(line, values);
        }
        return null;
    }

    /// Goes on to the values of the collection of contacts, wherever it stands.
    private static boolean findContacts(JsonItems items) {
        var type = "";
        for (var token = items.next(); token != null; token = items.next()) {
            if (token != JsonToken.PROPERTY_NAME) continue;
            var name = items.name();
            var value = items.next();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) type = items.string();
            else if (name.equals("values") && value == JsonToken.START_ARRAY) {
                if (type.equals("contact") || type.equals("contacts")) return true;
                items.skip();
            } else if (value == JsonToken.START_ARRAY && !name.equals("data")) items.skip();
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        items.close();
        photos.close();
    }
}
