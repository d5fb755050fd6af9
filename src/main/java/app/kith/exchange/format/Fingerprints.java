package app.kith.exchange.format;

import app.kith.exchange.entries.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tells that a row is the same as one before: a hash of its cells with their column names, whatever
/// their order.
final class Fingerprints {

    private final List<ColumnChoice> byName;
    private final int columns;
    private final MessageDigest digest;

    Fingerprints(List<ColumnChoice> choices) {
        this.byName = choices.stream()
                .sorted(Comparator.comparing(ColumnChoice::name))
                .toList();
        this.columns = choices.size();
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    String of(RawRecord record) {
        for (var choice : byName) add(choice.name(), record.cell(choice.column()));
        for (var i = columns; i < record.cells().size(); i++) add(FileSniff.columnName(i), record.cell(i));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// What the other program calls the entry, in the same form.
    @Nullable
    String key(@Nullable Entry entry) {
        return entry == null || entry.key() == null ? null : key(entry.key());
    }

    /// The same of a key.
    String key(String key) {
        add("key", key);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String name, String value) {
        if (value.isEmpty()) return;
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(value.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
