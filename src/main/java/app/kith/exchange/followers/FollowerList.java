package app.kith.exchange.followers;

import java.util.Map;

/// A list of followers out of a file.
///
/// @param service whose it is: "Instagram"
/// @param followers by what tells them apart
/// @param following whom one follows, where the archive has that too
public record FollowerList(
        String fileName, String service, Map<String, Follower> followers, Map<String, Follower> following) {

    public FollowerList {
        followers = Map.copyOf(followers);
        following = Map.copyOf(following);
    }

    public int size() {
        return followers.size();
    }
}
