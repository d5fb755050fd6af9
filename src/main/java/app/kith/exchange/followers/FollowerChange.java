package app.kith.exchange.followers;

import app.kith.people.PersonRef;
import org.jspecify.annotations.Nullable;

/// Somebody who came, left, or follows back, and what one could do.
///
/// @param person who it is of the people one has
/// @param step one thing to do, short enough for a task
public record FollowerChange(Follower follower, @Nullable PersonRef person, String step) {}
