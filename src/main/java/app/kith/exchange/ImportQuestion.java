package app.kith.exchange;

import app.kith.people.ContactDetails;
import app.kith.people.ContactId;
import app.kith.people.joining.ContactField;
import app.kith.people.joining.Side;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// "Is this one person?": a row of the file and somebody it may be.
///
/// @param row the row's number in the file
/// @param reason why Kith asks, in words
/// @param contact who is already there; absent where the other is an earlier row of the same file
/// @param theirs what is already there
/// @param ours what the row says
/// @param answer absent while undecided: such a row is set aside
/// @param picks which side each field is taken from when they are joined
public record ImportQuestion(
        UUID id,
        long row,
        Kind kind,
        String reason,
        @Nullable ContactId contact,
        ContactDetails theirs,
        ContactDetails ours,
        @Nullable Answer answer,
        Map<ContactField, Side> picks) {

    /// Why two may be one.
    public enum Kind {
        SAME_HANDLE("the same handle under another name"),
        SAME_NAME("the same name without a common handle");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// What the user says.
    public enum Answer {
        JOIN,
        TWO_PEOPLE,
        LATER
    }
}
