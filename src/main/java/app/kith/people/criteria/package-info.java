/// What a list of people can be narrowed down by: each criterion says itself in words, to an address, and to the
/// database.
@NullMarked
@NamedInterface("criteria")
package app.kith.people.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
