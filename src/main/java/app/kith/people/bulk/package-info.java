/// One thing done to many people at once: in pieces that are committed one by one, with its progress and its way back.
@NamedInterface("bulk")
@NullMarked
package app.kith.people.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
