package app.kith.people.criteria;

/// No interaction for so many days, seen from the day on which it is asked; but one before that.
public record SilentFor(int days) implements Criterion {
    public static final int MOST = 36_500;
    static final String KEY = "silent";

    /// @throws IllegalArgumentException for less than a day or more than a century
    public SilentFor {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("A silence lasts from a day to a hundred years.");
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String value() {
        return String.valueOf(days);
    }

    @Override
    public String topic() {
        return "No contact";
    }

    @Override
    public String words() {
        if (days % 365 == 0) {
            return counted(days / 365, "year");
        }
        if (days % 30 == 0) {
            return counted(days / 30, "month");
        }
        return days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day");
    }

    @Override
    public boolean isIndexed() {
        return true;
    }

    @Override
    public Condition condition(Ground ground) {
        return new Values.Days(null, ground.today().minusDays(days)).condition("c.last_interaction");
    }

    private static String counted(int number, String unit) {
        return "for " + number + " " + unit + (number == 1 ? "" : "s");
    }
}
