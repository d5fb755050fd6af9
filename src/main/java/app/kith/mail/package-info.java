/// Mail that Kith sends: through which server, and the one place it leaves from. Knows nothing of what is in a letter;
/// whoever has something to say composes it.
@NullMarked
@ApplicationModule(allowedDependencies = {"accounts", "accounts::spi", "design"})
package app.kith.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
