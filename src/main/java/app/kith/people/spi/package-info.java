/// What other modules add to a person's page and to the people list.
@NullMarked
@NamedInterface("spi")
package app.kith.people.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
