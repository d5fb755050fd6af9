/// How many follow in each place, counted on some days.
@NullMarked
@NamedInterface("audience")
package app.kith.channels.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
