/// Bringing people in and taking them out: import with its duplicates, batches and undo, and the demo network.
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
            "people::joining",
            "people::fields",
            "people::photos",
            "people::relations",
            "people::twins",
            "interactions",
            "interactions::favours",
            "interactions::passing",
            "nurture",
            "nurture::spi",
            "design",
            "design::spi"
        })
package app.kith.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
