/// The page on reach.
@NullMarked
package app.kith.reach.ui;

import org.jspecify.annotations.NullMarked;
