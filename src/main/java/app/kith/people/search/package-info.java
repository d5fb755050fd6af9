/// Finding people by words: what is looked through, and the index that answers.
@NullMarked
@NamedInterface("search")
package app.kith.people.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
