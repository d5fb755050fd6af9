/// What people were asked to pass on, whether they did, and what came of it.
@NullMarked
@NamedInterface("passing")
package app.kith.interactions.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
