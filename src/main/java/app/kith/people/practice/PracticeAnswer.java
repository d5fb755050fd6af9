package app.kith.people.practice;

import app.kith.people.ContactId;
import app.kith.people.joining.Editing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer that was given, to be handed back to [Practice#takeBack].
///
/// @param filled what it wrote down; null where it wrote down nothing
public record PracticeAnswer(UUID id, ContactId contact, Editing.@Nullable Saved filled) {}
