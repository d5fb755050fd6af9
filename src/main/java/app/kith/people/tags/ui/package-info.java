/// The page on which tags are looked after.
@NullMarked
package app.kith.people.tags.ui;

import org.jspecify.annotations.NullMarked;
