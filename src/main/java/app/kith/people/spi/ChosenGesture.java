package app.kith.people.spi;

import app.kith.design.Icon;
import app.kith.people.ContactId;
import java.util.List;

/// Something to be done with a few people chosen in the list that asks in a dialog of its own, such as joining two of
/// them. A bean; what has a way back for thousands is a [BulkDeed].
public interface ChosenGesture {

    /// Smaller comes first in the menu.
    int order();

    /// What the button says: "Merge".
    String label();

    Icon.Name icon();

    /// Whether it can be done with so many.
    boolean isFor(int people);

    /// Opens the dialog.
    ///
    /// @param done to be run after a change, so that the list shows it
    void begin(List<ContactId> people, Runnable done);
}
