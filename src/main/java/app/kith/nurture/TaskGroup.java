package app.kith.nurture;

/// The parts of the list of tasks.
public enum TaskGroup {
    /// Due before today.
    LATE("Late"),
    TODAY("Today"),
    /// After today, until Sunday.
    THIS_WEEK("This week"),
    /// After this week, and at the end those without a day.
    LATER("Later"),
    DONE("Done");

    private final String title;

    TaskGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
