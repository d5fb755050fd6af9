package app.kith.exchange.entries;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The entries of a file one by one.
public interface Entries extends AutoCloseable {

    /// The next entry, or nothing at the end.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws BrokenFile if it stops making sense
    @Nullable
    Entry next() throws IOException;

    @Override
    void close() throws IOException;

    /// Opens the file's bytes; called anew for each reading.
    @FunctionalInterface
    interface Opening {

        InputStream open() throws IOException;
    }
}
