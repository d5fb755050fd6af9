/// Reading other programs' files: what a file's text is like, what its columns mean, and what each row becomes.
/// Pure: no database, no screens, and never more than one row of the file in memory.
@NullMarked
package app.kith.exchange.format;

import org.jspecify.annotations.NullMarked;
