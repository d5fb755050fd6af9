/// Finds promises in what is logged. English only; the model knows no clock and no database.
@NullMarked
package app.kith.nurture.promises;

import org.jspecify.annotations.NullMarked;
