package app.kith.people;

import java.util.UUID;

/// A way to look at the people that a user keeps under a name.
public record SavedView(UUID id, String name, PeopleFilter filter, PeopleOrder order) {
    public static final int MAX_NAME = 60;

    /// The same view showing something else.
    public SavedView showing(PeopleFilter other, PeopleOrder otherOrder) {
        return new SavedView(id, name, other, otherOrder);
    }
}
