package app.kith.engagement;

/// Lengths of days in the unit one would think in: days to 13, weeks to 26, months to 24, then years.
final class Lengths {
    private enum Unit {
        DAY("day", 1),
        WEEK("week", 7),
        MONTH("month", 365.25 / 12),
        YEAR("year", 365.25);

        private final String one;
        private final double days;

        Unit(String one, double days) {
            this.one = one;
            this.days = days;
        }

        static Unit of(long days) {
            if (days <= 13 && days != 7) return DAY;
            if (days < 27 * WEEK.days) return WEEK;
            return days < 25 * MONTH.days ? MONTH : YEAR;
        }

        long count(long length) {
            return Math.round(length / days);
        }

        String of(long length, boolean named) {
            var count = count(length);
            if (!named) return String.valueOf(count);
            return count == 1 ? "1 " + one : count + " " + one + "s";
        }
    }

    private Lengths() {}

    /// "9 weeks", "1 day".
    static String of(long days) {
        return Unit.of(days).of(days, true);
    }

    /// "every day", "every 5 weeks".
    static String every(long days) {
        var unit = Unit.of(days);
        return unit.count(days) <= 1 ? "every " + unit.one : "every " + unit.of(days, true);
    }

    /// A length beside a usual one: just "9" where the usual one was said in the same unit and as a number.
    static String since(long days, long usual) {
        var unit = Unit.of(days);
        return unit.of(days, unit != Unit.of(usual) || unit.count(usual) <= 1);
    }
}
