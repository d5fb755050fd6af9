package app.kith.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that somebody handed in, beside the database until it is closed.
public final class DroppedFile implements AutoCloseable {

    /// No file may be larger.
    public static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final String TOO_LARGE = "The file is larger than 256 MB. Split it and bring in the parts.";

    private final Path path;

    DroppedFile(Path path) {
        this.path = path;
    }

    /// See [DroppedFiles#receive].
    void receive(InputStream content) {
        try {
            copy(content);
        } catch (IOException unwritable) {
            close();
            throw new UncheckedIOException(unwritable);
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void copy(InputStream content) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            var size = 0L;
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > MAX_BYTES) throw new UnreadableFile(TOO_LARGE);
                out.write(buffer, 0, count);
            }
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException left) {
            path.toFile().deleteOnExit();
        }
    }
}
