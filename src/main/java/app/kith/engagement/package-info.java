/// How each relationship stands: the score kept up to date beside the log, why it is what it is, the circles,
/// and whom to reach next. The arithmetic is in [app.kith.engagement.score], which knows nothing of the rest of
/// Kith.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts::spi",
            "people",
            "people::spi",
            "people::cards",
            "interactions",
            "interactions::spi",
            "design",
            "design::spi"
        })
package app.kith.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
