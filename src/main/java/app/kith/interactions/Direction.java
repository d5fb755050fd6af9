package app.kith.interactions;

/// Who reached whom, seen from the owner of the workspace.
public enum Direction {
    /// They reached us.
    IN,
    /// We reached them.
    OUT,
    /// Both at once, as when talking.
    BOTH
}
