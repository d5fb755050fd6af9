package app.kith.accounts;

/// A workspace is called or counts otherwise; published in the transaction that changed it.
public record WorkspaceChanged(WorkspaceId workspace, WorkspaceSettings before, WorkspaceSettings after) {}
