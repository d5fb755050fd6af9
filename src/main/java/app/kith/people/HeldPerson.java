package app.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody nobody else can record anything of until the transaction ends, and what decides which rules apply to a word
/// with them.
///
/// @param letGoOn the day from which on the user let them go
/// @param hasPace whether the user set a pace
public record HeldPerson(ContactId contact, @Nullable LocalDate letGoOn, boolean hasPace) {}
