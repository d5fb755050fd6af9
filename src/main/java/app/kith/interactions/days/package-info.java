/// The words that days and numbers are written in, for whoever reads them out of what people write: the quick
/// log looks back with them, promises look ahead. Knows no clock: today is handed in.
@NullMarked
@NamedInterface("days")
package app.kith.interactions.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
