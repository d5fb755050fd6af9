package app.kith.exchange;

import app.kith.people.ContactId;
import app.kith.people.PeopleMatching;
import app.kith.people.SearchText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.MurmurHash3;

/// By which names somebody was there before a batch began, as eight bytes each. Whether somebody has just
/// this name is then asked of the database for those alone, instead of for each row of the file; a file of
/// very many people names thousands alike, and none of those counts, since a file lists its people one by
/// one.
final class NamesBefore implements Predicate<String> {
    private static final int SOME = 1_000;

    private long[] hashes = new long[1_024];
    private int size;

    private NamesBefore() {}

    /// @param isBegun whether the batch may have brought people in already, who are left out
    static NamesBefore of(ImportId batch, boolean isBegun, PeopleMatching matching, ImportRows rows) {
        var names = new NamesBefore();
        if (isBegun) {
            var whose = new ArrayList<ContactId>();
            matching.eachName((id, name) -> {
                whose.add(id);
                names.add(name);
            });
            names.leaveOut(batch, whose, rows);
        } else {
            matching.eachName((id, name) -> names.add(name));
        }
        names.hashes = Arrays.copyOf(names.hashes, names.size);
        Arrays.sort(names.hashes);
        return names;
    }

    private void add(String name) {
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, size * 2);
        hashes[size++] = hash(name);
    }

    private void leaveOut(ImportId batch, ArrayList<ContactId> whose, ImportRows rows) {
        int kept = 0;
        for (int from = 0; from < size; from += SOME) {
            var some = whose.subList(from, Math.min(from + SOME, size));
            var own = rows.addedBy(batch, some);
            for (int i = 0; i < some.size(); i++) {
                if (!own.contains(some.get(i))) hashes[kept++] = hashes[from + i];
            }
        }
        size = kept;
    }

    /// @param name as it is written
    @Override
    public boolean test(String name) {
        return size > 0 && Arrays.binarySearch(hashes, hash(SearchText.fold(name))) >= 0;
    }

    private static long hash(String folded) {
        return MurmurHash3.hash128x64(folded.getBytes(StandardCharsets.UTF_8))[0];
    }
}
