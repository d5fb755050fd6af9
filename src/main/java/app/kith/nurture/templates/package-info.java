/// Small plans for a person: a few tasks, each within so many days.
@NullMarked
@NamedInterface("templates")
package app.kith.nurture.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
