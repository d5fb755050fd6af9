package app.kith.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Where the files lie that people hand in, until they are read: in a folder of this process beside the
/// data, for its owner's eyes only. A process that was killed leaves them; the next that starts clears
/// away each folder whose process is gone, which is told by a lock that ends with it.
@Component
public class DroppedFiles implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DroppedFiles.class);
    private static final String LOCK = "in-use";
    private static final String LOCKED = "of-";

    private final Path all;
    private @Nullable Path own;
    private @Nullable FileChannel lock;

    /// @param data the folder of Kith's data
    public DroppedFiles(@Value("${kith.data:./data}") Path data) {
        this.all = data.resolve("dropped");
        if (Files.isDirectory(all)) clearAway();
    }

    /// Takes a file in, a little at a time.
    ///
    /// @throws UnreadableFile if it is larger than [DroppedFile#MAX_BYTES]
    /// @throws UncheckedIOException if it does not arrive, or cannot be written
    public DroppedFile receive(InputStream content) {
        var file = empty();
        file.receive(content);
        return file;
    }

    /// A file of its own for whoever asks.
    ///
    /// @throws UncheckedIOException if there is no room for it
    public DroppedFile empty() {
        try {
            return new DroppedFile(Files.createTempFile(own(), "kith-", ".file"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private synchronized Path own() throws IOException {
        if (own == null) {
            Files.createDirectories(all);
            var fresh = Files.createTempDirectory(all, "new-");
            lock = FileChannel.open(fresh.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            // by this name others look for it, and only now is it locked
            own = Files.move(fresh, all.resolve(fresh.getFileName().toString().replaceFirst("new-", LOCKED)));
        }
        return own;
    }

    private void clearAway() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, LOCKED + "*")) {
            for (var folder : folders) {
                if (isLeft(folder.resolve(LOCK))) {
                    FileSystemUtils.deleteRecursively(folder);
                    LOG.info("Cleared away files that a process left when it was stopped");
                }
            }
        } catch (IOException left) {
            LOG.warn("Files that a process left could not be cleared away", left);
        }
    }

    private static boolean isLeft(Path lock) {
        try (var file = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return file.tryLock() != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (own == null) return;
        if (lock != null) lock.close();
        FileSystemUtils.deleteRecursively(own);
        own = null;
    }
}
