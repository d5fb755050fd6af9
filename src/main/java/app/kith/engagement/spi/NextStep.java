package app.kith.engagement.spi;

import app.kith.people.PersonRef;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knows what to do next for a person, such as something promised to them. A bean; without one, a talk can be logged.
public interface NextStep {

    /// @param refresh to be run when the step has changed what the page shows
    Optional<Step> of(PersonRef person, Runnable refresh);

    /// One thing to do.
    ///
    /// @param reason why, in a sentence, where it says more than the silence does
    /// @param action a new component that does it, such as a button, the first on the person's card
    record Step(@Nullable String reason, Component action) {}
}
