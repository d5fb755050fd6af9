/// Tending people: the pace one wants to keep with each of them, what one promised them, and whom to reach
/// today.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts::spi",
            "channels",
            "people",
            "people::spi",
            "people::bulk",
            "people::cards",
            "people::twins",
            "interactions",
            "interactions::spi",
            "interactions::days",
            "engagement",
            "mail",
            "engagement::spi",
            "engagement::progress",
            "design",
            "design::spi"
        })
package app.kith.nurture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
