package app.kith.people;

import app.kith.channels.ChannelKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line of the people list.
///
/// @param line below the name: place, or work where no place is known
/// @param forgottenOn when the bin forgets them for good; absent for whoever is not in it
/// @param channels on which they have a handle, without repetition
public record PersonRow(
        PersonRef person,
        @Nullable String line,
        List<ChannelKind> channels,
        List<String> tags,
        @Nullable LocalDate forgottenOn) {

    public ContactId id() {
        return person.id();
    }

    public Standing standing() {
        return person.standing();
    }
}
