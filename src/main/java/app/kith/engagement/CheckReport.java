package app.kith.engagement;

import java.util.List;
import java.util.Locale;

/// What came of working out everybody anew from the interactions.
///
/// @param people how many were looked at
/// @param differences what was stored otherwise; there should be none
public record CheckReport(int people, List<Difference> differences) {

    public CheckReport {
        differences = List.copyOf(differences);
    }

    public boolean isWell() {
        return differences.isEmpty();
    }

    /// "Nothing differs. 12,431 people checked."
    public String sentence() {
        var found = differences.stream().map(Difference::contact).distinct().count();
        var first = found == 0
                ? "Nothing differs."
                : found == 1
                        ? "Something differs for 1 person."
                        : "Something differs for %s people.".formatted(said(found));
        return "%s %s %s checked.".formatted(first, said(people), people == 1 ? "person" : "people");
    }

    private static String said(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
