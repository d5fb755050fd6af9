package app.kith.reach;

import app.kith.channels.audience.AudienceCount;

/// A place as last counted.
///
/// @param known people with a handle there who are known by name
/// @param warm how many of them are warm or bright
public record FollowedPlace(AudienceCount count, int known, int warm) {}
