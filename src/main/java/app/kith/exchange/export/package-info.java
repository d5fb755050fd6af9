/// What one takes out of Kith to use it elsewhere: tables as CSV.
@NullMarked
package app.kith.exchange.export;

import org.jspecify.annotations.NullMarked;
