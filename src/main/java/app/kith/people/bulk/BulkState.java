package app.kith.people.bulk;

/// How far a change of many people has come.
public enum BulkState {
    RUNNING,
    DONE,
    /// somebody cancelled it; what it did is being taken back
    CANCELLING,
    CANCELLED,
    UNDOING,
    UNDONE;

    /// Whether a worker has something to do for it.
    public boolean isWorking() {
        return this == RUNNING || this == CANCELLING || this == UNDOING;
    }
}
