package app.kith.accounts;

/// Somebody who works in a workspace.
///
/// @param name what they are called
public record Member(UserId id, String name) {}
