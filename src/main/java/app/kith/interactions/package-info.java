/// What happened between the user and their people: the log that every score comes from.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts::spi",
            "channels",
            "people",
            "people::spi",
            "people::criteria",
            "people::search",
            "people::cards",
            "people::twins",
            "design",
            "design::spi"
        })
package app.kith.interactions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
