/// What other modules contribute to the settings, and to the front door.
@NamedInterface("spi")
@NullMarked
package app.kith.accounts.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
