package app.kith.people.spi;

import app.kith.people.PersonRef;
import java.util.function.Consumer;

/// Asks how often one wants a word with somebody. The module that keeps the paces contributes it as a bean.
public interface Nurturing {

    /// Opens the question.
    ///
    /// @param set runs once a pace was chosen and set
    void ask(PersonRef person, Consumer<PaceSet> set);

    /// A pace that was set.
    ///
    /// @param words "every 5 weeks"
    /// @param takeBack makes it what it was before
    record PaceSet(String words, Runnable takeBack) {}
}
