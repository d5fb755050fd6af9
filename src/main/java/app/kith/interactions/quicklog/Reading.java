package app.kith.interactions.quicklog;

/// What was read and where it ended.
record Reading<T>(T value, int end) {}
