package app.kith.nurture.spi;

import java.time.Instant;
import java.util.List;

/// Work that went on in the background and has ended, for the bell to tell of. A bean.
public interface FinishedWork {

    /// Something that has ended.
    ///
    /// @param key names it for ever, so that it is told once
    /// @param title what came of it, in a few words
    /// @param path where in Kith it is seen, without a leading slash
    record Finished(String key, String title, String path) {}

    /// What has ended in the current workspace since that moment; asked after every navigation, so it must be cheap.
    List<Finished> since(Instant moment);
}
