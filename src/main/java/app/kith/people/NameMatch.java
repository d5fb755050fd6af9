package app.kith.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of that name.
///
/// @param folded the name as [SearchText] folds it
public record NameMatch(
        ContactId contact,
        String name,
        String folded,
        @Nullable String company) {

    NameMatch(UUID contact, String name, String folded, @Nullable String company) {
        this(new ContactId(contact), name, folded, company);
    }
}
