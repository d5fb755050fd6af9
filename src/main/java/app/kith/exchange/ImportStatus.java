package app.kith.exchange;

/// How far an import has come.
public enum ImportStatus {
    /// the columns are being matched; nothing is brought in
    MATCHING,
    RUNNING,
    /// somebody stopped it; what it brought in is being taken back
    STOPPING,
    STOPPED,
    DONE,
    UNDOING,
    UNDONE,
    /// the file could not be read to its end; what came before stands
    FAILED;

    /// Whether a worker has something to do for it.
    public boolean isWorking() {
        return this == RUNNING || this == STOPPING || this == UNDOING;
    }
}
