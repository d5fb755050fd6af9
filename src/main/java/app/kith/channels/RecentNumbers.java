package app.kith.channels;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/// Numbers that were read a moment ago, with what came of them. Whoever writes a person down asks for each of
/// their numbers several times in a row, and taking a number apart costs more than writing it to the
/// database.
final class RecentNumbers {
    /// So many are kept at least, twice as many at most: more than an import has under way.
    private static final int GENERATION = 4_096;

    /// Longer ones are no numbers.
    private static final int LONGEST = 60;

    private final BinaryOperator<String> reader;
    private volatile Map<Asked, String> recent = new ConcurrentHashMap<>();
    private volatile Map<Asked, String> older = Map.of();

    private record Asked(String written, String region) {}

    /// @param reader takes a number as it is written and the region it is read in
    RecentNumbers(BinaryOperator<String> reader) {
        this.reader = reader;
    }

    String read(String written, String region) {
        if (written.length() > LONGEST) {
            return reader.apply(written, region);
        }
        var asked = new Asked(written, region);
        var now = recent;
        var known = now.get(asked);
        if (known == null) {
            known = older.get(asked);
            if (known == null) {
                known = reader.apply(written, region);
            }
            if (now.size() >= GENERATION) {
                older = now;
                now = new ConcurrentHashMap<>();
                recent = now;
            }
            now.put(asked, known);
        }
        return known;
    }
}
