package app.kith.exchange.entries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Walks through a JSON file token by token. Objects are taken into memory one at a time, as maps, lists and
/// texts, and none may be larger than [#MAX_ITEM].
final class JsonItems implements AutoCloseable {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_TEXT = 2_000_000;
    private static final int MAX_ITEM = 4_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final JsonParser parser;
    private int size;
    private boolean isAhead;

    private JsonItems(JsonParser parser) {
        this.parser = parser;
    }

    static JsonItems of(Reader text) {
        return new JsonItems(JSON.createParser(ObjectReadContext.empty(), text));
    }

    /// For a file with such texts as no list of people has, pictures.
    static JsonItems withTextsUpTo(int letters, Reader text) {
        var json = JSON.rebuild()
                .streamReadConstraints(JSON.streamReadConstraints()
                        .rebuild()
                        .maxStringLength(letters)
                        .build())
                .build();
        return new JsonItems(json.createParser(ObjectReadContext.empty(), text));
    }

    /// The file's text without a byte order mark.
    static Reader text(InputStream file, Charset charset) throws IOException {
        var text = new PushbackReader(new BufferedReader(new InputStreamReader(file, charset), 64 * 1024));
        var first = text.read();
        if (first >= 0 && first != 0xfeff) text.unread(first);
        return text;
    }

    /// The next token, or nothing at the end.
    @Nullable
    JsonToken next() {
        if (isAhead) {
            isAhead = false;
            return parser.currentToken();
        }
        try {
            return parser.nextToken();
        } catch (JacksonException broken) {
            throw told(broken);
        }
    }

    String name() {
        return String.valueOf(parser.currentName());
    }

    String string() {
        try {
            return String.valueOf(parser.getString());
        } catch (JacksonException broken) {
            throw told(broken);
        }
    }

    /// Where the present token starts, from 1.
    long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /// Passes over the text that begins here, whatever its length.
    ///
    /// @return about how many letters it has
    long passOver() {
        var from = parser.currentTokenLocation().getCharOffset();
        next();
        isAhead = true;
        return parser.currentTokenLocation().getCharOffset() - from;
    }

    /// Passes over the array or object that begins here.
    void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException broken) {
            throw told(broken);
        }
    }

    /// The value that begins here, whole: a map, a list, a text, or nothing.
    @Nullable
    Object item() {
        size = 0;
        return value(parser.currentToken());
    }

    private @Nullable Object value(@Nullable JsonToken token) {
        if (token == null) throw new BrokenFile("The file ends in the middle of an entry.");
        count(16);
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (next() == JsonToken.PROPERTY_NAME) {
                    var name = name();
                    count(name.length());
                    var value = value(next());
                    if (value != null) map.putIfAbsent(name, value);
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                for (var next = next(); next != JsonToken.END_ARRAY; next = next()) {
                    var value = value(next);
                    if (value != null) list.add(value);
                }
                yield list;
            }
            case VALUE_NULL -> null;
            default -> {
                var text = string();
                count(text.length());
                yield text;
            }
        };
    }

    private void count(int more) {
        size += more;
        if (size > MAX_ITEM)
            throw new BrokenFile("An entry near line %,d is larger than any person's can be.".formatted(line()));
    }

    private RuntimeException told(JacksonException broken) {
        if (broken instanceof StreamConstraintsException)
            return new BrokenFile(
                    "The file is nested deeper, or has a longer text, than any list of people (near line %,d)."
                            .formatted(line()),
                    broken);
        var at = broken.getLocation();
        return new BrokenFile(
                "The file stops being JSON on line %,d.".formatted(at == null ? line() : Math.max(1, at.getLineNr())),
                broken);
    }

    @Override
    public void close() {
        parser.close();
    }

    /// A text of an object that [#item] gave; nothing if it has none.
    static @Nullable String text(Object item, String... path) {
        Object at = item;
        for (var name : path) {
            if (!(at instanceof Map<?, ?> map)) return null;
            at = map.get(name);
        }
        return at instanceof String text && !text.isBlank() ? text : null;
    }

    /// A list of an object that [#item] gave; empty if it has none.
    static List<?> list(Object item, String name) {
        return item instanceof Map<?, ?> map && map.get(name) instanceof List<?> list ? list : List.of();
    }
}
