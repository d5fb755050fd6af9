package app.kith.exchange;

/// What rows of people told beside them; it is taken back after them, in this order.
public enum ToldBeside {
    INTERACTIONS,
    PACES,
    TIES,
    TASKS
}
