package app.kith.interactions;

import app.kith.accounts.Workspaces;
import app.kith.interactions.spi.Promises;
import app.kith.interactions.spi.Promises.Promise;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Logs an interaction together with what the user promised in it, as far as they want to be reminded of it.
@Service
@Transactional
public class KeptPromises {
    private final InteractionLog log;
    private final Workspaces workspaces;
    private final ObjectProvider<Promises> promises;

    KeptPromises(InteractionLog log, Workspaces workspaces, ObjectProvider<Promises> promises) {
        this.log = log;
        this.workspaces = workspaces;
        this.promises = promises;
    }

    /// What was logged, and how to take back what was kept with it.
    public record Logged(InteractionId interaction, List<Runnable> kept) {}

    /// What could be kept of this text.
    @Transactional(readOnly = true)
    public List<Promise> in(String text, Locale locale) {
        var reader = promises.getIfAvailable();
        return reader == null || text.isBlank() ? List.of() : reader.in(text, workspaces.today(), locale);
    }

    /// Logs and keeps, all or nothing.
    public Logged log(NewInteraction told, Collection<Promise> wanted) {
        var id = log.log(told);
        return new Logged(id, kept(told, wanted));
    }

    /// Tells an interaction anew and keeps, all or nothing.
    ///
    /// @param version the version the edit began from
    /// @return takes back what was kept, one each
    public List<Runnable> edit(InteractionId id, int version, NewInteraction told, Collection<Promise> wanted) {
        log.edit(id, version, told);
        return kept(told, wanted);
    }

    private List<Runnable> kept(NewInteraction told, Collection<Promise> wanted) {
        var keeper = promises.getIfAvailable();
        return keeper == null
                ? List.of()
                : wanted.stream()
                        .map(promise -> keeper.keep(promise, told.people()))
                        .toList();
    }

    /// Takes back both.
    ///
    /// @throws app.kith.people.ChangedMeanwhile when the interaction is no longer there
    public void undo(Logged logged) {
        log.delete(logged.interaction());
        logged.kept().forEach(Runnable::run);
    }
}
