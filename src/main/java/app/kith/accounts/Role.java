package app.kith.accounts;

/// What a member may do in a workspace.
public enum Role {
    OWNER,
    MEMBER
}
