package app.kith.people.spi;

import app.kith.people.ContactProfile;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/// A part of a person's page that another module contributes as a bean. The page asks for them and does not know
/// them.
public interface ContactPanel {

    /// Where on the page a panel stands.
    enum Place {
        /// the face at the top, in place of the ring alone
        FACE,
        /// right in the hero: the score, the line of the year
        HERO,
        /// the first thing in the line below the name: the circle
        META,
        /// a button below that line
        ACTION,
        /// a tab; the first is open
        TAB,
        /// the answer beside the tabs: why this score
        ASIDE,
        /// the column of small things worth remembering
        SIDE
    }

    Place place();

    /// Smaller comes first within a place.
    int order();

    /// The name of the tab; not shown in other places.
    String title();

    /// The panel for this person, built when the page opens; empty when it has nothing to show.
    ///
    /// @param refresh to be run after a change that other panels show too
    Optional<Component> show(ContactProfile person, Runnable refresh);
}
