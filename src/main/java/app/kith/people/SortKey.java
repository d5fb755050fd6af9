package app.kith.people;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Orders names as the people of a country do: ä after z in Sweden and beside a in Germany, names in other scripts
/// after those in one's own. A key is text that every database puts into the same order.
final class SortKey {
    private static final int MOST_BYTES = 200;
    private static final Map<String, SortKey> BY_REGION = new ConcurrentHashMap<>();

    private final Collator collator;

    private SortKey(Collator collator) {
        this.collator = collator.freeze();
    }

    /// @param region a country's two letters; the order that is right in most languages where it is unknown
    static SortKey in(String region) {
        return BY_REGION.computeIfAbsent(
                region,
                country -> new SortKey(Collator.getInstance(ULocale.addLikelySubtags(
                        new ULocale.Builder().setRegion(country).build()))));
    }

    String of(String name) {
        var key = new RawCollationKey();
        collator.getRawCollationKey(name.strip(), key);
        return HexFormat.of().formatHex(key.bytes, 0, Math.min(key.size, MOST_BYTES));
    }
}
