package app.kith.accounts;

/// Accounts, workspaces and all that is in them came in from an archive, in a transaction that has ended. What
/// is made from them, such as words to be found by, is to be made now.
public record Restored() {}
