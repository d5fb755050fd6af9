/// The tags of a workspace: their colours, how many carry them, and what is done to a tag as a whole.
@NullMarked
@NamedInterface("tags")
package app.kith.people.tags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
