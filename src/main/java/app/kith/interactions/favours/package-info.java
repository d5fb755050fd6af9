/// Give and take: what one did for people, and what one asked of them.
@NullMarked
@NamedInterface("favours")
package app.kith.interactions.favours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
