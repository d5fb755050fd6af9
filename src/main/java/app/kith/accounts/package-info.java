/// Who uses Kith: workspaces, users, their sign-in. Every other module's rows belong to a workspace.
@NullMarked
@ApplicationModule(allowedDependencies = {"design", "design::spi"})
package app.kith.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
