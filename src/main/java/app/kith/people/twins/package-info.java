/// Who may be one person twice: found, joined into one, and split again.
@NullMarked
@NamedInterface("twins")
package app.kith.people.twins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
