package app.kith.channels.audience;

import java.time.LocalDate;

/// How many of those who follow were known on a day.
///
/// @param followers in all places, as last counted by then
/// @param known different people with a handle in one of the places
/// @param warm how many of those were warm or bright
public record KnownCount(LocalDate day, long followers, int known, int warm) {}
