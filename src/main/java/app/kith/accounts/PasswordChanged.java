package app.kith.accounts;

/// A user chose a new password; whoever was remembered by the old one must sign in again.
public record PasswordChanged(UserId user, String email) {}
