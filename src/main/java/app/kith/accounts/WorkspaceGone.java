package app.kith.accounts;

/// Whoever is signed in belongs to a workspace that is no longer there, such as after everything was brought
/// back from an archive.
public final class WorkspaceGone extends IllegalStateException {
    WorkspaceGone() {
        super("This workspace is no longer there");
    }
}
