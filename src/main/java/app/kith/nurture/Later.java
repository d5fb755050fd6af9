package app.kith.nurture;

/// Until when somebody is put off.
public enum Later {
    TOMORROW,
    /// Next Monday.
    NEXT_WEEK,
    /// One pace from today: the one set for them, else the pair's usual gap, else 30 days.
    PACE
}
