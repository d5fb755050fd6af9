/// Reminders in the settings and in the top bar.
@NullMarked
package app.kith.nurture.reminders.ui;

import org.jspecify.annotations.NullMarked;
