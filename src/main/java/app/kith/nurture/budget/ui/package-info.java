/// The time budget in the settings and on Today.
@NullMarked
package app.kith.nurture.budget.ui;

import org.jspecify.annotations.NullMarked;
