package app.kith.exchange.archive;

import app.kith.accounts.Restored;
import app.kith.accounts.SignedIn;
import app.kith.exchange.format.DroppedFile;
import app.kith.exchange.format.DroppedFiles;
import app.kith.exchange.format.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/// Fills this Kith from an archive while it runs, beside whatever page began it. One at a time.
@Service
public class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final String NOT_RESTORED = "Kith could not restore this archive. Nothing of it was brought in.";

    private final Archive archive;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final DroppedFiles files;
    private final boolean isBeside;
    private final AtomicReference<State> state = new AtomicReference<>(State.NOTHING);
    private final Set<Consumer<State>> watchers = ConcurrentHashMap.newKeySet();

    /// How far it came.
    ///
    /// @param rows that are in
    /// @param ofRows that there are
    /// @param isUnderWay whether it goes on
    /// @param brought what came back, in words, once all is in
    /// @param refusal why nothing came, in a sentence
    public record State(
            long rows,
            long ofRows,
            boolean isUnderWay,
            @Nullable String brought,
            @Nullable String refusal) {
        static final State NOTHING = new State(0, 0, false, null, null);

        /// From 0 to 1.
        public double share() {
            return ofRows == 0 ? 0 : Math.min(1, (double) rows / ofRows);
        }
    }

    Restoring(
            Archive archive,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            DroppedFiles files,
            @Value("${kith.beside-pages:${kith.jobs:true}}") boolean isBeside) {
        this.archive = archive;
        this.passwords = passwords;
        this.events = events;
        this.files = files;
        this.isBeside = isBeside;
    }

    public State state() {
        return state.get();
    }

    /// Why nothing can be restored here now, in a sentence; see [Archive#objection].
    public Optional<String> objection(@Nullable SignedIn owner) {
        return state.get().isUnderWay()
                ? Optional.of("An archive is being restored already.")
                : archive.objection(owner);
    }

    /// Takes an archive in, to be looked at.
    ///
    /// @throws UnreadableFile if it is too large
    public DroppedFile receive(InputStream content) {
        return files.receive(content);
    }

    /// What the file holds. What was wrong with one before it is said no longer.
    ///
    /// @throws UnreadableArchive with the sentence, where it cannot be restored here
    public ArchiveContents look(Path file, @Nullable SignedIn owner) throws IOException {
        objection(owner).ifPresent(sentence -> {
            throw new UnreadableArchive(sentence);
        });
        state.updateAndGet(before -> before.isUnderWay() ? before : State.NOTHING);
        var contents = archive.contents(file);
        if (contents.accounts().isEmpty()) {
            throw new UnreadableArchive("Nobody in this archive could sign in, so it cannot be restored here.");
        }
        return contents;
    }

    /// Who gets in with this password.
    public WayIn newPassword(ArchivedAccount account, String password) {
        return new WayIn(account.id(), passwords.encode(password), null);
    }

    /// Begins, and returns at once. The file is done away with in the end.
    public void begin(DroppedFile file, ArchiveContents contents, WayIn wayIn) {
        var before = state.get();
        var now = new State(0, contents.allRows(), true, null, null);
        if (before.isUnderWay() || !state.compareAndSet(before, now)) {
            file.close();
            return;
        }
        tell(now);
        if (isBeside) {
            Thread.ofPlatform().name("kith-restore").start(() -> restore(file, contents.allRows(), wayIn));
        } else {
            restore(file, contents.allRows(), wayIn);
        }
    }

    private void restore(DroppedFile file, long all, WayIn wayIn) {
        try (file) {
            var rows = archive.restore(file.path(), wayIn, count -> tell(new State(count, all, true, null, null)));
            tell(new State(all, all, false, ArchiveContents.said(rows), null));
            events.publishEvent(new Restored());
        } catch (UnreadableArchive refused) {
            tell(new State(0, all, false, null, refused.getMessage()));
        } catch (IOException | RuntimeException failed) {
            if (state.get().brought() != null) {
                LOG.warn("After a restore, the next start has something left to do", failed);
                return;
            }
            LOG.error("An archive could not be restored", failed);
        } finally {
            // also where memory has run out, else nobody could ever begin here again
            if (state.get().isUnderWay()) tell(new State(0, all, false, null, NOT_RESTORED));
        }
    }

    private void tell(State now) {
        state.set(now);
        watchers.forEach(watcher -> watcher.accept(now));
    }

    /// Has somebody told how far it came, until they say stop.
    public Runnable watch(Consumer<State> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
