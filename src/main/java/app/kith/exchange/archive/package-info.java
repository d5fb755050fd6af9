/// Everything in one file, and back: see `docs/archive-format.md`.
@NullMarked
package app.kith.exchange.archive;

import org.jspecify.annotations.NullMarked;
