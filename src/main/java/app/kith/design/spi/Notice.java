package app.kith.design.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// A line above every page that a module shows while there is something to know everywhere. A bean; asked anew for
/// each page, so what it looks up must be cheap.
public interface Notice {

    /// The line; empty while there is nothing to say.
    Optional<Component> create();
}
