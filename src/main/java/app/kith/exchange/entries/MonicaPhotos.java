package app.kith.exchange.entries;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// The photos of a Monica export. They stand behind the contacts and may be large and many, so none is kept in
/// memory: when the first is asked for, the file is gone through once more, and those that people show are laid
/// down one behind the other in a file that is gone when this is closed.
final class MonicaPhotos implements AutoCloseable {

    /// Ten megabytes, written in letters, some of which are escaped.
    private static final int MAX_LETTERS = 15_000_000;

    private final Entries.Opening file;
    private final Charset charset;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Long> letters = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable FileChannel pile;

    MonicaPhotos(Entries.Opening file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    private record Place(long from, int bytes) {}

    /// A photo of the collection that is gone through.
    private interface Taker {

        /// Called where its data URL begins.
        void take(String uuid, JsonItems items) throws IOException;
    }

    /// @param uuid what the export calls it
    record Photo(String uuid, Entry.Picture picture) {}

    /// Notes which photos a contact may show.
    void wantedBy(Object contact) {
        ofContact(contact).forEach(wanted::add);
    }

    /// Notes how large the photos of a collection are; its array begins here.
    void measure(JsonItems items) throws IOException {
        each(items, (uuid, at) -> letters.putIfAbsent(uuid, at.passOver()));
    }

    /// The photo a contact shows: the one chosen for it, else its first.
    @Nullable
    Photo of(Object contact) {
        return ofContact(contact)
                .filter(uuid -> letters.getOrDefault(uuid, Long.MAX_VALUE) <= MAX_LETTERS)
                .findFirst()
                .map(uuid -> new Photo(uuid, new Later(uuid, letters.getOrDefault(uuid, 0L) * 3 / 4)))
                .orElse(null);
    }

    boolean isTooLarge(String uuid) {
        return letters.getOrDefault(uuid, 0L) > MAX_LETTERS;
    }

    private static Stream<String> ofContact(Object contact) {
        return Stream.concat(
                Stream.ofNullable(JsonItems.text(contact, "properties", "avatar", "avatar_photo")),
                JsonItems.list(contact, "data").stream()
                        .filter(one -> isPhotos(JsonItems.text(one, "type")))
                        .flatMap(one -> uuids(JsonItems.list(one, "values")).limit(1)));
    }

    static boolean isPhotos(@Nullable String type) {
        return "photo".equals(type) || "photos".equals(type);
    }

    /// Some versions write the photo itself where others write its id.
    static Stream<String> uuids(List<?> photos) {
        return photos.stream()
                .map(one -> one instanceof String uuid ? uuid : JsonItems.text(one, "uuid"))
                .filter(Objects::nonNull);
    }

    /// Goes through the photos of an array. One whose id stands behind its bytes is passed over: nobody could
    /// tell whose it is before it is read.
    private static void each(JsonItems items, Taker taker) throws IOException {
        @Nullable String uuid = null;
        var depth = 0;
        for (var token = items.next(); depth > 0 || token != JsonToken.END_ARRAY; token = items.next()) {
            if (token == null) throw new BrokenFile("The file ends in the middle of its photos.");
            if (token.isStructStart()) depth++;
            else if (token.isStructEnd()) depth--;
            if (depth == 0) uuid = null;
            if (token != JsonToken.PROPERTY_NAME) continue;
            var name = items.name();
            var value = items.next();
            if (value == null) throw new BrokenFile("The file ends in the middle of its photos.");
            if (value.isStructStart()) depth++;
            if (value != JsonToken.VALUE_STRING) continue;
            if (name.equals("uuid") && depth == 1) uuid = items.string();
            else if (name.equals("dataUrl") && uuid != null) taker.take(uuid, items);
        }
    }

    private FileChannel pile() throws IOException {
        if (pile != null) return pile;
        var path = Files.createTempFile("kith-photos-", ".pile");
        var fresh = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        forgetName(path);
        pile = fresh;
        try (var items = JsonItems.withTextsUpTo(MAX_LETTERS, JsonItems.text(file.open(), charset))) {
            MonicaNames.collections(items, (name, type) -> {
                if (!name.equals("values") || !isPhotos(type)) return false;
                each(items, (uuid, at) -> layDown(uuid, at, fresh));
                return true;
            });
        }
        return fresh;
    }

    /// Where the system allows, so that nothing is left even when this process is killed.
    private static void forgetName(Path path) {
        if (!path.toFile().delete()) path.toFile().deleteOnExit();
    }

    private void layDown(String uuid, JsonItems items, FileChannel pile) throws IOException {
        if (!wanted.contains(uuid) || isTooLarge(uuid) || places.containsKey(uuid)) return;
        var bytes = decoded(items.string());
        places.put(uuid, new Place(pile.position(), bytes.length));
        for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) pile.write(left);
    }

    /// What is no data URL becomes nothing, which no picture is.
    private static byte[] decoded(String dataUrl) {
        var comma = dataUrl.indexOf(',');
        if (!dataUrl.startsWith("data:")
                || !dataUrl.substring(0, Math.max(0, comma)).endsWith(";base64")) return new byte[0];
        try {
            return Base64.getMimeDecoder().decode(dataUrl.substring(comma + 1));
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        if (pile != null) pile.close();
    }

    /// Its bytes are there as long as the file is read.
    private final class Later implements Entry.Picture {

        private final String uuid;
        private final long size;

        Later(String uuid, long size) {
            this.uuid = uuid;
            this.size = size;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public byte[] bytes() throws IOException {
            var from = pile();
            var place = places.get(uuid);
            if (place == null) return new byte[0];
            var bytes = ByteBuffer.allocate(place.bytes());
            while (bytes.hasRemaining() && from.read(bytes, place.from() + bytes.position()) >= 0) {}
            return bytes.array();
        }
    }
}
