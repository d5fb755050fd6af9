/// Photos of people: checked, made small, kept in the database, shown to those of the workspace only.
@NullMarked
@NamedInterface("photos")
package app.kith.people.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
