/// The facts that a workspace keeps of everybody, each with its type.
@NullMarked
@NamedInterface("fields")
package app.kith.people.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
