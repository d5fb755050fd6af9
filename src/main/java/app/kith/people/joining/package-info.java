/// Two descriptions of one person become one, and come apart again.
@NullMarked
@NamedInterface("joining")
package app.kith.people.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
