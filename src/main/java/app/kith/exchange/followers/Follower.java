package app.kith.exchange.followers;

import app.kith.channels.Address;
import org.jspecify.annotations.Nullable;

/// Somebody on a list of followers.
///
/// @param address absent where the service hands out names only
/// @param written the handle as the list has it
public record Follower(
        String name, @Nullable Address address, @Nullable String written) {}
