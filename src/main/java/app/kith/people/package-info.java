/// The people of a workspace: who they are, where they are reached, and how one stands with them.
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "accounts::spi", "channels", "design", "design::spi"})
package app.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
