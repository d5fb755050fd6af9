package app.kith.people;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/// Some days of the calendar as a table to join yearly dates to, so that each of them is found by the index.
/// The 29th of February is kept on the 28th in other years.
record CalendarDays(List<Integer> months, List<Integer> daysOfMonth, List<Integer> ahead) {
    /// Its name in a statement; the parameters are the three lists.
    static final String TABLE = "unnest(cast(? as integer array), cast(? as integer array), cast(? as integer array))"
            + " as wanted (on_month, on_day, ahead)";

    /// So many days from that one on; `ahead` is how far away each is.
    static CalendarDays from(LocalDate first, int days) {
        var months = new ArrayList<Integer>();
        var daysOfMonth = new ArrayList<Integer>();
        var ahead = new ArrayList<Integer>();
        for (int i = 0; i < days; i++) {
            var day = first.plusDays(i);
            months.add(day.getMonthValue());
            daysOfMonth.add(day.getDayOfMonth());
            ahead.add(i);
            if (MonthDay.from(day).equals(MonthDay.of(2, 28)) && !day.isLeapYear()) {
                months.add(2);
                daysOfMonth.add(29);
                ahead.add(i);
            }
        }
        return new CalendarDays(months, daysOfMonth, ahead);
    }

    /// Those of the table, then those given.
    List<Object> params(Object... more) {
        var params = new ArrayList<Object>();
        params.add(months.toArray(Integer[]::new));
        params.add(daysOfMonth.toArray(Integer[]::new));
        params.add(ahead.toArray(Integer[]::new));
        params.addAll(List.of(more));
        return params;
    }
}
