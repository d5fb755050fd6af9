/// The minutes one wants to give to people each week, and how to spend what is left of them best.
@NullMarked
package app.kith.nurture.budget;

import org.jspecify.annotations.NullMarked;
