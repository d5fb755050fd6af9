/// How a task comes again: the rule, and the days that follow from it.
@NullMarked
@NamedInterface("repeat")
package app.kith.nurture.repeat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
