package app.kith.exchange.entries;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Entries of a JSON file that lists them, in an array that is the file itself or one that has a known name
/// in it. Several such files one behind the other are read as one.
final class ListEntries implements Entries {

    /// What one kind of file means.
    interface Kind {

        /// Whether the array of this name lists people.
        boolean lists(String name);

        /// @param list the name of the array, empty for the file itself
        /// @param item as [JsonItems#item] gives it
        /// @return nothing where the item is nobody
        @Nullable
        Values read(String list, Object item);
    }

    private static final String NOBODY = "This entry names nobody";

    private final JsonItems items;
    private final Kind kind;
    private String list = "";
    private boolean isInList;

    private ListEntries(JsonItems items, Kind kind) {
        this.items = items;
        this.kind = kind;
    }

    static Entries of(Reader text, Kind kind) {
        return new ListEntries(JsonItems.of(text), kind);
    }

    @Override
    public @Nullable Entry next() throws IOException {
        while (isInList || findList()) {
            var token = items.next();
            if (token == null) throw new BrokenFile("The file ends in the middle of its list.");
            if (token == JsonToken.END_ARRAY) {
                isInList = false;
                continue;
            }
            var line = items.line();
            var item = items.item();
            var values = item == null ? null : kind.read(list, item);
            return values == null || values.isEmpty() ? Entry.broken(line, NOBODY, null) : Entry.of(line, values);
        }
        return null;
    }

    private boolean findList() {
        for (var token = items.next(); token != null; token = items.next()) {
            switch (token) {
                case START_ARRAY -> {
                    list = "";
                    isInList = true;
                    return true;
                }
                case PROPERTY_NAME -> {
                    var name = items.name();
                    var value = items.next();
                    if (value == JsonToken.START_ARRAY && kind.lists(name)) {
                        list = name;
                        isInList = true;
                        return true;
                    }
                    if (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT) items.skip();
                }
                default -> {}
            }
        }
        return false;
    }

    @Override
    public void close() {
        items.close();
    }
}
