/// Who knows whom: how people stand to each other, who introduced them, and the way to somebody through those one
/// knows.
@NullMarked
@NamedInterface("relations")
package app.kith.people.relations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
