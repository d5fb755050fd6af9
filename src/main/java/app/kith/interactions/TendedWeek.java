package app.kith.interactions;

import java.time.LocalDate;
import java.util.List;

/// Whom the user tended in one week.
///
/// @param monday its first day
/// @param peopleByDay how many different people on each of its seven days
/// @param people how many different people in all
/// @param minutes as far as they were logged
public record TendedWeek(LocalDate monday, List<Integer> peopleByDay, int people, int minutes) {}
