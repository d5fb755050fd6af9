/// Everything in one file, and back: see `docs/archive-format.md`.
@NullMarked
@NamedInterface("archive")
package app.kith.exchange.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
