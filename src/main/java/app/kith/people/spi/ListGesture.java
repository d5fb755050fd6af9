package app.kith.people.spi;

import app.kith.design.Icon;
import app.kith.people.ListedPeople;

/// Something to be done with a whole list of people that changes none of them, such as taking them out as a
/// file. A bean; the list offers it for everybody it shows and for those chosen in it.
public interface ListGesture {

    /// Smaller comes first in the menu.
    int order();

    /// What the menu says: "Export".
    String label();

    Icon.Name icon();

    /// Opens the dialog.
    ///
    /// @param count how many they are, as the list counts them
    void begin(ListedPeople people, int count);
}
