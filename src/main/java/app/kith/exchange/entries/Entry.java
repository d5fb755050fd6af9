package app.kith.exchange.entries;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One entry of a file: somebody, or something that could not be read as somebody.
///
/// @param line where it starts, from 1
/// @param values by the name of what they are, see [Values]
/// @param key what the program that wrote the file calls the entry for good; the same in every file it writes
/// @param photo the picture that lies in the file
/// @param beside what it tells beside what they are
/// @param problem why the entry names nobody; a sentence without a full stop
/// @param source the entry as it stands in the file, where that can be mended by hand
/// @param remarks what of it has no place in Kith; sentences without a full stop
public record Entry(
        long line,
        Map<String, String> values,
        @Nullable String key,
        @Nullable Picture photo,
        Beside beside,
        @Nullable String problem,
        @Nullable String source,
        List<String> remarks) {

    /// The bytes of a picture, whatever they are. They may lie in the file until they are asked for, and only as
    /// long as its entries are open.
    public interface Picture {

        /// About how many bytes there are.
        long size();

        /// @throws IOException if they cannot be fetched
        byte[] bytes() throws IOException;
    }

    public Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        remarks = List.copyOf(remarks);
    }

    Entry(
            long line,
            Map<String, String> values,
            @Nullable String key,
            @Nullable Picture photo,
            Beside beside,
            @Nullable String problem,
            @Nullable String source) {
        this(line, values, key, photo, beside, problem, source, List.of());
    }

    static Entry of(long line, Values values) {
        return new Entry(
                line, values.all(), values.key(), values.picture(), values.beside(), null, null, values.remarks());
    }

    static Entry broken(long line, String problem, @Nullable String source) {
        return new Entry(line, Map.of(), null, null, Beside.NOTHING, problem, source);
    }
}
