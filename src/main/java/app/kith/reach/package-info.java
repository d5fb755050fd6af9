/// How far something travels that one says: who follows, who of them is known by name, and how many can be
/// expected to hear it. The arithmetic is in [app.kith.reach.model], which knows nothing of the rest of Kith.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts::spi",
            "channels",
            "channels::audience",
            "people",
            "people::spi",
            "people::cards",
            "people::relations",
            "engagement",
            "interactions",
            "interactions::passing",
            "design",
            "design::spi"
        })
package app.kith.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
