package app.kith.accounts.spi;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/// How to begin in a Kith without accounts otherwise than by making one, brought by another module. A bean.
public interface OtherBeginning {

    /// Stands before the button, such as "Coming from another Kith?".
    String question();

    /// What the button says.
    String label();

    /// A new component, for whoever chose it. Nobody is signed in.
    ///
    /// @param noWayBack told whether to go on here is all that is left
    Component create(Consumer<Boolean> noWayBack);

    /// Whether it has begun, so that no account can be made meanwhile.
    boolean isUnderWay();
}
