/// Reminders: the digest by mail and what the bell tells of.
@NullMarked
package app.kith.nurture.reminders;

import org.jspecify.annotations.NullMarked;
