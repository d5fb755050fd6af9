package app.kith.exchange.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ZIP file of an archive: what it says of itself, and the rows of its tables as they stand in it.
final class ArchiveFile implements AutoCloseable {
    /// No row is longer: a photo has a few hundred kilobytes.
    static final int LONGEST_ROW = 32 * 1024 * 1024;

    private static final String NONE = "This is no archive of Kith, or it was cut off.";
    private static final int HEAD_SIZE = 1024 * 1024;
    /// Rows are much alike, yet none of an honest archive pack this well.
    private static final long BEST_PACKED = 250;
    private static final long SMALL = 64L * 1024 * 1024;

    /// A row is flat, and has a few dozen columns.
    private static final JsonMapper ROWS = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1)
                            .maxTokenCount(1_000)
                            .build())
                    .build())
            .build();

    private final ZipFile zip;
    private final JsonMapper json = JsonMapper.builder().build();
    private long left;

    ArchiveFile(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new UnreadableArchive(NONE, broken);
        }
        left = Math.max(SMALL, Files.size(file) * BEST_PACKED);
    }

    /// What the file says it is.
    ///
    /// @throws UnreadableArchive where it is none, or of a version that this Kith does not read
    ArchiveWriter.Head head() throws IOException {
        var head = object(ArchiveWriter.HEAD, ArchiveWriter.Head.class);
        if (!ArchiveWriter.FORMAT.equals(head.format())) {
            throw new UnreadableArchive("This is no archive of Kith.");
        }
        if (head.version() != ArchiveWriter.VERSION) {
            throw new UnreadableArchive(
                    "This archive has version %d; this Kith reads version %d. Use the Kith it was made with, or a newer one."
                            .formatted(head.version(), ArchiveWriter.VERSION));
        }
        return head;
    }

    /// What was written into it.
    ArchiveWriter.End end() throws IOException {
        var end = object(ArchiveWriter.END, ArchiveWriter.End.class);
        if (end.tables() == null || !end.tables().stream().allMatch(written -> written != null && written.isWhole())) {
            throw new UnreadableArchive("The archive is damaged: it has no end.");
        }
        return end;
    }

    private <T> T object(String name, Class<T> type) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new UnreadableArchive(NONE);
        try (var in = zip.getInputStream(entry)) {
            var bytes = in.readNBytes(HEAD_SIZE);
            return json.readValue(bytes, type);
        } catch (JacksonException broken) {
            throw new UnreadableArchive("The archive is damaged: “%s” cannot be read.".formatted(name), broken);
        }
    }

    Lines lines(String table) throws IOException {
        var entry = zip.getEntry(ArchiveWriter.TABLES + table + ArchiveWriter.ROWS);
        if (entry == null) {
            throw new UnreadableArchive("The archive is damaged: “%s” is missing.".formatted(table));
        }
        return new Lines(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// The rows of a table, one on each line.
    final class Lines implements AutoCloseable {
        private final MessageDigest digest = ArchiveWriter.sha256();
        private final InputStream in;
        private byte[] line = new byte[8_192];
        private long size;

        Lines(InputStream in) {
            this.in = new BufferedInputStream(new DigestInputStream(in, digest));
        }

        @Nullable
        JsonNode next() throws IOException {
            int length = 0;
            int one;
            while ((one = in.read()) != '\n') {
                if (one < 0) return length == 0 ? null : parsed(length);
                if (length == line.length) grow();
                line[length++] = (byte) one;
                size++;
                if (--left < 0) throw new UnreadableArchive("The archive unpacks into far too much.");
            }
            return parsed(length);
        }

        private void grow() {
            if (line.length >= LONGEST_ROW) throw new IllegalArgumentException("A row is longer than any can be");
            line = Arrays.copyOf(line, Math.min(LONGEST_ROW, line.length * 2));
        }

        private JsonNode parsed(int length) {
            return ROWS.readTree(line, 0, length);
        }

        /// How much was read of it, in bytes, without the ends of lines.
        long size() {
            return size;
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
