/// What other modules contribute to the frame around every page.
@NamedInterface("spi")
@NullMarked
package app.kith.design.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
