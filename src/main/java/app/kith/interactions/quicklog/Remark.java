package app.kith.interactions.quicklog;

/// Something about a line that is worth saying before it is saved.
public enum Remark {
    /// The date is after today.
    IN_THE_FUTURE,
    /// A date was written that no calendar has, such as 31 February. It stays in the note.
    NO_SUCH_DATE
}
