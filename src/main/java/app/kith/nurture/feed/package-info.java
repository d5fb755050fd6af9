/// The secret iCalendar address: open tasks, birthdays and important dates for a calendar program.
@NullMarked
package app.kith.nurture.feed;

import org.jspecify.annotations.NullMarked;
