/// The places where people follow and are reached.
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "accounts::spi", "design", "design::spi"})
package app.kith.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
