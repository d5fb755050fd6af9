/// What other modules add to the screens of engagement.
@NamedInterface("spi")
@NullMarked
package app.kith.engagement.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
