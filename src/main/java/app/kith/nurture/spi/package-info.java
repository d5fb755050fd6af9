/// What other modules add to the first visit.
@NullMarked
@NamedInterface("spi")
package app.kith.nurture.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
