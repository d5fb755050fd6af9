package app.kith.people;

import org.jspecify.annotations.Nullable;

/// One of the people a typed name may mean, with what tells them from others of that name.
///
/// @param about place, or work where no place is known
public record Namesake(PersonRef person, @Nullable String about) {

    public ContactId id() {
        return person.id();
    }
}
