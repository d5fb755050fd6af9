package app.kith.exchange.followers;

import java.util.List;

/// What changed between two lists. Of each kind only the first are listed, people one knows before the others.
///
/// @param back those of the newer list whom one follows too
/// @param isBackKnown whether a list of whom one follows was at hand
public record FollowerChanges(
        String service,
        int before,
        int now,
        int joinedCount,
        int leftCount,
        int backCount,
        boolean isBackKnown,
        List<FollowerChange> joined,
        List<FollowerChange> left,
        List<FollowerChange> back) {

    public FollowerChanges {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
        back = List.copyOf(back);
    }
}
