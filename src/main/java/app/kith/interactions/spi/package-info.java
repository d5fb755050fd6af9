/// What other modules tell the log, to be shown beside what is about to be logged.
@NullMarked
@NamedInterface("spi")
package app.kith.interactions.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
