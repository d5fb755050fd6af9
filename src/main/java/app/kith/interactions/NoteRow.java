package app.kith.interactions;

import java.time.LocalDate;
import java.util.UUID;

/// What was noted of one interaction with one person.
record NoteRow(UUID contact, InteractionKind kind, LocalDate day, String note) {}
