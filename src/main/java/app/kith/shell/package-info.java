/// The frame around every page: navigation, top bar, tab bar, keys and error pages.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"accounts", "design", "design :: spi"})
@NullMarked
package app.kith.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
